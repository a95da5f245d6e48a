package vn.thidua.platform.domain;

/** What a list can be searched for. */
public interface Searchable {

    /** The texts by which somebody would look for it, as they are written. */
    String searchText();
}
