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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.award.catalogue.Authority;
import vn.thidua.award.catalogue.AwardKind;
import vn.thidua.award.catalogue.CatalogueEntry;
import vn.thidua.award.catalogue.ChangeEntry;
import vn.thidua.award.catalogue.Definition;
import vn.thidua.award.catalogue.FindCatalogue;
import vn.thidua.award.catalogue.FormRow;
import vn.thidua.award.catalogue.SubjectType;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.web.FreshSignIn;
import vn.thidua.platform.web.Page;
import vn.thidua.platform.web.Versioned;

@RestController
@RequestMapping("${thidua.api}/catalogue")
class CatalogueController {

    private final FindCatalogue find;
    private final ChangeEntry change;

    CatalogueController(FindCatalogue find, ChangeEntry change) {
        this.find = find;
        this.change = change;
    }

    /** Lists the catalogue of an award year. Some dozens of entries come as one page. */
    @GetMapping
    Page<CatalogueView> list(
            @RequestParam(required = false) @Nullable @Min(Definition.FIRST_YEAR) @Max(Definition.LAST_YEAR) Integer year) {
        return Page.whole(find.list(year).stream().map(CatalogueView::of).toList());
    }

    /** Changes a catalogue entry. */
    @FreshSignIn
    @PutMapping("/{id}")
    ResponseEntity<CatalogueView> change(
            Command command, @PathVariable UUID id, @Valid @RequestBody ChangeRequest request) {
        return Versioned.ok(change.change(command, id, request.definition()), CatalogueView::of);
    }

    /** What an administrator says of an award. */
    record ChangeRequest(
            @NotBlank @Size(max = Definition.NAME) String name,
            @NotBlank @Size(max = Definition.NAME) String nameEn,
            @NotNull AwardKind kind,
            @NotEmpty @Size(max = Definition.SUBJECTS) List<@NotNull SubjectType> subjects,
            @NotNull Authority authority,
            @NotNull LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable @Valid RowRequest formRow) {

        record RowRequest(
                @Min(1) @Max(Definition.ORDER) int order,

                @NotBlank @Size(max = Definition.CODE) @Pattern(regexp = "[A-Z][A-Z0-9_]*") String code,

                @NotBlank @Size(max = Definition.NAME) String label,
                @NotBlank @Size(max = Definition.NAME) String labelEn,
                @Nullable @Size(max = Definition.NOTE) String note) {}

        Definition definition() {
            var row = formRow == null
                    ? null
                    : new FormRow(formRow.order(), formRow.code(), formRow.label(), formRow.labelEn(), formRow.note());
            return new Definition(name, nameEn, kind, subjects, authority, validFrom, validTo, row);
        }
    }

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
}
