package vn.thidua.registration.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of the official form: one title or form of commendation, or two that share a line, and who it can be for. */
public record FormRow(
        String code,
        int order,
        String label,
        String labelEn,
        @Nullable String note,
        Kind group,
        List<Holder> subjects) {

    /** Titles (danh hiệu thi đua) and forms of commendation (hình thức khen thưởng) are different things in law. */
    public enum Kind {
        TITLE,
        COMMENDATION
    }

    public FormRow {
        subjects = List.copyOf(subjects);
    }

    public boolean isFor(Holder holder) {
        return subjects.contains(holder);
    }
}
