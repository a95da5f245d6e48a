package vn.thidua.registration.fileimport;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.registration.catalogue.Holder;
import vn.thidua.registration.title.Folding;

/** The part of a table or list that a row stands in: whose targets follow, and the title that the next rows continue with. */
record RowGroup(@Nullable Holder holder, @Nullable String title) {

    static final RowGroup NONE = new RowGroup(null, null);

    private static final int LONGEST = 200;
    private static final Pattern NUMBERING =
            Pattern.compile("^(?:[ivx]{1,4}|[0-9]{1,2}|[a-e])(?: [0-9]{1,2})* (?=\\D)");
    private static final Pattern COLLECTIVES = Pattern.compile(
            "(?:(?:doi voi|danh hieu|thi dua|khen thuong|hinh thuc|ve|cho|cac|cua|va) ?)*(?:tap the|cac phong ban|phong ban)");
    private static final Pattern PEOPLE = Pattern.compile(
            "(?:(?:doi voi|danh hieu|thi dua|khen thuong|hinh thuc|ve|cho|cac|cua|va) ?)*ca nhan(?: nguoi)?");
    private static final Pattern OTHER = Pattern.compile(
            "(?:cac )?(?:danh hieu(?: thi dua)?|hinh thuc khen thuong|khen thuong|danh hieu thi dua va hinh thuc khen thuong"
                    + "|danh hieu thi dua hinh thuc khen thuong)(?: nam \\d{4})?");

    /** The group that a row with no target of its own begins. */
    Optional<RowGroup> begun(String written) {
        var words = written.length() > LONGEST
                ? ""
                : NUMBERING.matcher(Folding.words(written)).replaceFirst("");
        if (COLLECTIVES.matcher(words).matches()) {
            return Optional.of(new RowGroup(Holder.COLLECTIVE, null));
        }
        if (PEOPLE.matcher(words).matches()) {
            return Optional.of(new RowGroup(Holder.INDIVIDUAL, null));
        }
        return OTHER.matcher(words).matches() ? Optional.of(new RowGroup(null, null)) : Optional.empty();
    }

    /** The same group, in which the next rows may continue with a title begun here. */
    RowGroup headed(String begun) {
        return new RowGroup(holder, begun);
    }

    /** What the title of a row may have to be read with. */
    List<String> prefixes() {
        var prefixes = new ArrayList<String>();
        if (title != null) {
            prefixes.add(title);
        }
        if (holder == Holder.COLLECTIVE) {
            prefixes.add("Tập thể");
        }
        return prefixes;
    }
}
