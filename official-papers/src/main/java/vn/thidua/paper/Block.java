package vn.thidua.paper;

/** A piece of a paper's body. */
public sealed interface Block permits Block.Heading, Block.Paragraph, Block.Item, Block.Note, Table {

    /** "I. …" at the first level, "1. …" at the second. */
    record Heading(int level, RichText words) implements Block {}

    /** Justified, its first line indented. */
    record Paragraph(RichText words) implements Block {}

    /** One of a list, led by a dash. */
    record Item(RichText words) implements Block {}

    /** An aside in italics, such as what a table's numbers are related to. */
    record Note(RichText words) implements Block {}
}
