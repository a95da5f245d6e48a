package vn.thidua.paper;

import java.util.EnumSet;
import java.util.Set;
import org.apache.poi.ss.usermodel.HorizontalAlignment;

/** How a field of a sheet looks. */
record ExcelCellStyle(int size, HorizontalAlignment alignment, Set<Trait> traits, String numbers) {

    /** What a field may have besides. */
    enum Trait {
        BOLD,
        ITALIC,
        UNDERLINED,
        RULED,
        /** Marked as text, so that Excel does not take it for a formula when the field is edited. */
        LITERAL
    }

    private static final String ANY_NUMBER = "General";

    ExcelCellStyle {
        traits = Set.copyOf(traits);
    }

    static ExcelCellStyle of(int size) {
        return new ExcelCellStyle(size, HorizontalAlignment.LEFT, Set.of(), ANY_NUMBER);
    }

    boolean has(Trait trait) {
        return traits.contains(trait);
    }

    ExcelCellStyle bold() {
        return with(Trait.BOLD);
    }

    ExcelCellStyle italic() {
        return with(Trait.ITALIC);
    }

    ExcelCellStyle with(Trait trait) {
        var more = EnumSet.of(trait);
        more.addAll(traits);
        return new ExcelCellStyle(size, alignment, more, numbers);
    }

    ExcelCellStyle centred() {
        return aligned(HorizontalAlignment.CENTER);
    }

    ExcelCellStyle aligned(HorizontalAlignment other) {
        return new ExcelCellStyle(size, other, traits, numbers);
    }

    /** The number with what stands around it, which is no part of it. */
    ExcelCellStyle around(String before, String after) {
        return new ExcelCellStyle(size, alignment, traits, quoted(before) + ANY_NUMBER + quoted(after));
    }

    Typeface typeface() {
        if (has(Trait.BOLD)) {
            return has(Trait.ITALIC) ? Typeface.BOLD_ITALIC : Typeface.BOLD;
        }
        return has(Trait.ITALIC) ? Typeface.ITALIC : Typeface.REGULAR;
    }

    private static String quoted(String text) {
        return text.isEmpty() ? "" : "\"" + text + "\"";
    }
}
