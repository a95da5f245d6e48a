/** Reminding members that have not sent their registration. */
@NullMarked
package vn.thidua.registration.nudge;

import org.jspecify.annotations.NullMarked;
