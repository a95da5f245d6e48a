/** Scheduled work on staff lists: sweeping. */
@NullMarked
package vn.thidua.registration.staff.schedule;

import org.jspecify.annotations.NullMarked;
