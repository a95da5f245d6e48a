/** The rules of the architecture, with which each module tests itself. */
@NullMarked
package vn.thidua.architecture;

import org.jspecify.annotations.NullMarked;
