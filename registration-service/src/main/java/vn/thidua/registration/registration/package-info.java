/** A unit's registration: what it pledges, from draft to acceptance. */
@NullMarked
package vn.thidua.registration.registration;

import org.jspecify.annotations.NullMarked;
