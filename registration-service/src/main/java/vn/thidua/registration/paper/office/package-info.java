/** Writes a paper as a Word, Excel or PDF file. */
@NullMarked
package vn.thidua.registration.paper.office;

import org.jspecify.annotations.NullMarked;
