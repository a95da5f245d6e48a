/** Tests of columns and headings. */
@NullMarked
package vn.thidua.office.table;

import org.jspecify.annotations.NullMarked;
