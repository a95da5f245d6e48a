/** Reminding members that have not sent their registration. */
@NullMarked
package vn.thidua.registration.reminder;

import org.jspecify.annotations.NullMarked;
