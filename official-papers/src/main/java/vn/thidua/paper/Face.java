package vn.thidua.paper;

import java.util.EnumSet;
import java.util.Set;
import org.apache.poi.ss.usermodel.HorizontalAlignment;

/** How a field of a sheet looks. */
record Face(int size, HorizontalAlignment alignment, Set<Trait> traits, String numbers) {

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

    Face {
        traits = Set.copyOf(traits);
    }

    static Face of(int size) {
        return new Face(size, HorizontalAlignment.LEFT, Set.of(), ANY_NUMBER);
    }

    boolean has(Trait trait) {
        return traits.contains(trait);
    }

    Face bold() {
        return with(Trait.BOLD);
    }

    Face italic() {
        return with(Trait.ITALIC);
    }

    Face with(Trait trait) {
        var more = EnumSet.of(trait);
        more.addAll(traits);
        return new Face(size, alignment, more, numbers);
    }

    Face centred() {
        return aligned(HorizontalAlignment.CENTER);
    }

    Face aligned(HorizontalAlignment other) {
        return new Face(size, other, traits, numbers);
    }

    /** The number with what stands around it, which is no part of it. */
    Face around(String before, String after) {
        return new Face(size, alignment, traits, quoted(before) + ANY_NUMBER + quoted(after));
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
