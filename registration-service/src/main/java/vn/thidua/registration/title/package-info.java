/** Titles as people write them, and the row of the form that is meant. */
@NullMarked
package vn.thidua.registration.title;

import org.jspecify.annotations.NullMarked;
