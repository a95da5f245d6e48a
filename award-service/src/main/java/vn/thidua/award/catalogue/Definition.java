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
        subjects = List.copyOf(subjects);
        new Period(validFrom, validTo);
        if (subjects.isEmpty()) {
            throw CatalogueReason.ENTRY_WITHOUT_SUBJECT.because("an award must be for somebody");
        }
    }

    /** Whether the award can be given for the year: it exists on the year's last day, when the year is judged. */
    boolean existsFor(int awardYear) {
        return new Period(validFrom, validTo).contains(LocalDate.of(awardYear, 12, 31));
    }
}
