/** The registrations of a round side by side. */
@NullMarked
package vn.thidua.registration.comparison;

import org.jspecify.annotations.NullMarked;
