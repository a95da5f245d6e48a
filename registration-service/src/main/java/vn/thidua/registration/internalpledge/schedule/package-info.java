/** Scheduled work on pledge lists: finishing what was left. */
@NullMarked
package vn.thidua.registration.internalpledge.schedule;

import org.jspecify.annotations.NullMarked;
