package vn.thidua.award.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

    public Definition {
        subjects = subjects.stream().distinct().toList();
        new Period(validFrom, validTo);
        if (subjects.isEmpty()) {
            throw CatalogueReason.ENTRY_WITHOUT_SUBJECT.because("an award must be for somebody");
        }
    }

    boolean overlaps(Definition other) {
        return new Period(validFrom, validTo).contains(other.validFrom)
                || new Period(other.validFrom, other.validTo).contains(validFrom);
    }

    /** Whether the award can be given for the year: it exists on the year's last day, when the year is judged. */
    boolean existsFor(int awardYear) {
        return new Period(validFrom, validTo).contains(LocalDate.of(awardYear, 12, 31));
    }
}
