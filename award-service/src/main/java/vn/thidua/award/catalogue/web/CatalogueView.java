package vn.thidua.award.catalogue.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.catalogue.Authority;
import vn.thidua.award.catalogue.AwardKind;
import vn.thidua.award.catalogue.CatalogueEntry;
import vn.thidua.award.catalogue.FormRow;
import vn.thidua.award.catalogue.SubjectType;

/** An entry of the catalogue as the API shows it. */
record CatalogueView(
        UUID id,
        long version,
        String code,
        String name,
        String nameEn,
        AwardKind kind,
        List<SubjectType> subjects,
        Authority authority,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable FormRow formRow) {

    static CatalogueView of(CatalogueEntry it) {
        var definition = it.definition();
        return new CatalogueView(
                it.id(),
                it.version(),
                it.code(),
                definition.name(),
                definition.nameEn(),
                definition.kind(),
                definition.subjects(),
                definition.authority(),
                definition.validFrom(),
                definition.validTo(),
                definition.formRow());
    }
}
