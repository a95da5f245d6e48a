/** How papers are printed here. */
@NullMarked
package vn.thidua.registration.paper.office;

import org.jspecify.annotations.NullMarked;
