package vn.thidua.office.table;

import java.util.Set;

/** What a column of a table can hold; implemented by an enum of who reads the table. */
public interface ColumnKind {

    /** The headings that the column is known by, each as {@link Columns#headingKey} gives it. */
    Set<String> headings();
}
