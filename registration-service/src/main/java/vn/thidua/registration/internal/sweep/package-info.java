/** When lists of pledges are swept. */
@NullMarked
package vn.thidua.registration.internal.sweep;

import org.jspecify.annotations.NullMarked;
