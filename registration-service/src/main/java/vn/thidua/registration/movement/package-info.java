/** The campaigns a unit can say it joins. */
@NullMarked
package vn.thidua.registration.movement;

import org.jspecify.annotations.NullMarked;
