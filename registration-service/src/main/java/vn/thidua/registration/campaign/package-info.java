/** The campaigns a unit can say it joins. */
@NullMarked
package vn.thidua.registration.campaign;

import org.jspecify.annotations.NullMarked;
