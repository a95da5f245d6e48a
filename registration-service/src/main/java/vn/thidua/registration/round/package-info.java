/** A bloc's registration window for an award year. */
@NullMarked
package vn.thidua.registration.round;

import org.jspecify.annotations.NullMarked;
