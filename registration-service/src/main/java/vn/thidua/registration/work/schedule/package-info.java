/** Scheduled work on work items: those of this instance and those left by others. */
@NullMarked
package vn.thidua.registration.work.schedule;

import org.jspecify.annotations.NullMarked;
