/** When staff lists are swept. */
@NullMarked
package vn.thidua.registration.staff.sweep;

import org.jspecify.annotations.NullMarked;
