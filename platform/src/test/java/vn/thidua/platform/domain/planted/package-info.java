/** A violation for the architecture test to find. */
@NullMarked
package vn.thidua.platform.domain.planted;

import org.jspecify.annotations.NullMarked;
