/** Titles, forms of commendation and what comes of them. */
@NullMarked
package vn.thidua.award;

import org.jspecify.annotations.NullMarked;
