package vn.thidua.registration.comparison.web;

/** The shape in which a table goes out, for the description: the controller hands on the bytes. */
public final class TableShape {

    public static final Class<?> TABLE = ComparisonView.class;

    private TableShape() {}
}
