/** Looks after the work of this instance, as often as it has to. */
@NullMarked
package vn.thidua.registration.work.clock;

import org.jspecify.annotations.NullMarked;
