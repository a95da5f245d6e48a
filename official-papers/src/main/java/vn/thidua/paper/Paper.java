package vn.thidua.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An official paper in the layout of Nghị định 30/2020/NĐ-CP, before it is a file. Number, day and month are left for the
 * clerk who issues it.
 */
public record Paper(
        String title, PageSize pageSize, Letterhead letterhead, Opening opening, List<Part> parts, Closing closing) {

    public Paper {
        title = RichText.legible(title);
        parts = List.copyOf(parts);
    }

    /** The paper and how it lies; the margins are within the decree's. */
    public enum PageSize {
        A4_PORTRAIT(210, 297),
        A3_LANDSCAPE(420, 297);

        public static final int LEFT = 30;
        public static final int RIGHT = 15;
        public static final int TOP = 20;
        public static final int BOTTOM = 20;

        private final int width;
        private final int height;

        PageSize(int width, int height) {
            this.width = width;
            this.height = height;
        }

        public int width() {
            return width;
        }

        public int height() {
            return height;
        }

        /** Between the margins. */
        public int textWidth() {
            return width - LEFT - RIGHT;
        }

        public boolean isLandscape() {
            return width > height;
        }
    }

    /** Who issues it and who stands above them, a letter's number and subject, and where and when. */
    public record Letterhead(
            RichText parent,
            RichText issuer,
            @Nullable RichText number,
            @Nullable RichText subject,
            RichText placeAndDate) {}

    /** The kind of paper, what it is about, what it belongs to and to whom it goes; a letter has only the last. */
    public record Opening(
            @Nullable RichText kind,
            @Nullable RichText about,
            @Nullable RichText enclosedWith,
            @Nullable RichText addressee) {}

    /** A stretch of the body that has a sheet of its own in a workbook; only its last piece may be a table. */
    public record Part(String name, List<Block> blocks) {

        public Part {
            name = RichText.legible(name);
            blocks = List.copyOf(blocks);
        }
    }

    /** To whom copies go, and who signs, by the lines of their office and by name. */
    public record Closing(List<RichText> recipients, List<RichText> office, RichText signer) {

        public Closing {
            recipients = List.copyOf(recipients);
            office = List.copyOf(office);
        }

        /** The office in as many lines as it is written in; a blank one leaves a place for who will sign. */
        public static Closing of(List<String> recipients, String office, String signer) {
            var signing = office.isBlank() ? DecreeWords.TO_BE_SIGNED : office;
            return new Closing(
                    recipients.stream().map(RichText::of).toList(),
                    signing.lines().map(RichText::of).toList(),
                    RichText.of(signer));
        }
    }
}
