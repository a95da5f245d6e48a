package vn.thidua.platform.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.domain.Refusal.Fault;

/**
 * Collects what is longer or more than a state may hold, each with its place. An aggregate says its own limits as constants;
 * requests point at the same constants, and the user interface gets them.
 */
public final class Limits {

    /** Why something was decided, in somebody's own words. */
    public static final int REASON = 2000;

    /** What somebody looks for in a list. */
    public static final int SEARCH = 100;

    private final List<Fault> faults = new ArrayList<>();

    private Limits() {}

    public static Limits check() {
        return new Limits();
    }

    /** Counts what Java and the browser's inputs count: UTF-16 units. */
    public Limits text(String pointer, @Nullable String text, int most) {
        if (text != null && text.length() > most) {
            faults.add(CommonFault.FIELD_TOO_LONG.at(pointer, "at most " + most));
        }
        return this;
    }

    /** Each under the pointer of the list and its place in it. */
    public Limits texts(String pointer, List<String> texts, int mostTexts, int most) {
        size(pointer, texts, mostTexts);
        for (int i = 0; i < texts.size(); i++) {
            text(pointer + "/" + i, texts.get(i), most);
        }
        return this;
    }

    public Limits size(String pointer, Collection<?> some, int most) {
        if (some.size() > most) {
            faults.add(CommonFault.LIST_TOO_LONG.at(pointer, "at most " + most));
        }
        return this;
    }

    public List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** Refuses with {@link CommonReason#FIELD_INVALID} when something was too much. */
    public void require() {
        if (!faults.isEmpty()) {
            throw CommonReason.FIELD_INVALID.because(faults());
        }
    }
}
