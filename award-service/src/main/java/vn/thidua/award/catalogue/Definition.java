package vn.thidua.award.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.domain.Limits;
import vn.thidua.platform.domain.Period;

/** What the law says of an award: its names, kind, who it can go to, who decides, and from when to when it exists. */
public record Definition(
        String name,
        String nameEn,
        AwardKind kind,
        List<SubjectType> subjects,
        Authority authority,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable FormRow formRow) {

    /** In either language. */
    public static final int NAME = 300;

    public static final int SUBJECTS = 3;
    public static final int ORDER = 100;
    public static final int CODE = 40;
    public static final int NOTE = 300;

    /** The first award year under the law on emulation and commendation, and the last one that is sensible. */
    public static final int FIRST_YEAR = 2004;

    public static final int LAST_YEAR = 2100;

    public Definition {
        subjects = subjects.stream().distinct().toList();
        new Period(validFrom, validTo);
        limits(name, nameEn, formRow).require();
        if (subjects.isEmpty()) {
            throw CatalogueReason.ENTRY_WITHOUT_SUBJECT.because("an award must be for somebody");
        }
    }

    public boolean overlaps(Definition other) {
        return overlap(validFrom, validTo, other.validFrom, other.validTo);
    }

    static boolean overlap(LocalDate from, @Nullable LocalDate to, LocalDate otherFrom, @Nullable LocalDate otherTo) {
        return new Period(from, to).contains(otherFrom) || new Period(otherFrom, otherTo).contains(from);
    }

    /** Whether the award can be given for the year: it exists on the year's last day, when the year is judged. */
    boolean existsFor(int awardYear) {
        return new Period(validFrom, validTo).contains(LocalDate.of(awardYear, 12, 31));
    }

    private static Limits limits(String name, String nameEn, @Nullable FormRow row) {
        var limits = Limits.check().text("/name", name, NAME).text("/nameEn", nameEn, NAME);
        return row == null
                ? limits
                : limits.text("/formRow/code", row.code(), CODE)
                        .text("/formRow/label", row.label(), NAME)
                        .text("/formRow/labelEn", row.labelEn(), NAME)
                        .text("/formRow/note", row.note(), NOTE);
    }
}
