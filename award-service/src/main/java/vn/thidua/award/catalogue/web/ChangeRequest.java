package vn.thidua.award.catalogue.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.catalogue.Authority;
import vn.thidua.award.catalogue.AwardKind;
import vn.thidua.award.catalogue.Definition;
import vn.thidua.award.catalogue.FormRow;
import vn.thidua.award.catalogue.SubjectType;

/** What an administrator says of an award. */
record ChangeRequest(
        @NotBlank @Size(max = 300) String name,
        @NotBlank @Size(max = 300) String nameEn,
        @NotNull AwardKind kind,
        @NotEmpty @Size(max = 3) List<@NotNull SubjectType> subjects,
        @NotNull Authority authority,
        @NotNull LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable @Valid RowRequest formRow) {

    record RowRequest(
            @Min(1) @Max(100) int order,

            @NotBlank @Size(max = 40) @Pattern(regexp = "[A-Z][A-Z0-9_]*") String code,

            @NotBlank @Size(max = 300) String label,
            @NotBlank @Size(max = 300) String labelEn,
            @Nullable @Size(max = 300) String note) {}

    Definition definition() {
        var row = formRow == null
                ? null
                : new FormRow(formRow.order(), formRow.code(), formRow.label(), formRow.labelEn(), formRow.note());
        return new Definition(name, nameEn, kind, subjects, authority, validFrom, validTo, row);
    }
}
