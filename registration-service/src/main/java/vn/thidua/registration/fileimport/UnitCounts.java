package vn.thidua.registration.fileimport;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.registration.title.Folding;

/** How many people and collectives a unit says it has, for which the form has no place of its own. */
record UnitCounts(@Nullable Integer staff, @Nullable Integer collectives) {

    private static final Pattern STAFF = Pattern.compile(
            "\\btong so (?:(?:can bo|cb|cbccvc|cbcc|ccvc|cong chuc|vien chuc|nguoi lao dong|nld|bien che|nhan su|giao vien|nhan vien"
                    + "|va|cua|so|don vi|hien co|hien nay|la|co) ){1,20}(\\d{1,6})\\b");
    private static final Pattern COLLECTIVES = Pattern.compile(
            "\\btong so (?:(?:phong|ban|don vi|tap the|chi cuc|trung tam|truc thuoc|va|cua|so|hien co|la|co) ){1,20}(\\d{1,4})\\b");

    static UnitCounts in(List<TextLine> lines) {
        Integer staff = null;
        Integer collectives = null;
        for (var line : lines) {
            var words = Folding.words(line.text());
            staff = staff == null ? count(STAFF, words) : staff;
            collectives = collectives == null ? count(COLLECTIVES, words) : collectives;
        }
        return new UnitCounts(staff, collectives);
    }

    private static @Nullable Integer count(Pattern pattern, String words) {
        var found = pattern.matcher(words);
        return found.find() ? Integer.valueOf(found.group(1)) : null;
    }
}
