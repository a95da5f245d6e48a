/** Finds the columns of a table by its headings, whatever their order, and knows headings from what stands below them. */
@NullMarked
package vn.thidua.office.table;

import org.jspecify.annotations.NullMarked;
