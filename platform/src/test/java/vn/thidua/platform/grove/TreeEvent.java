package vn.thidua.platform.grove;

/** What becomes of a tree. */
public record TreeEvent(Tree tree) {}
