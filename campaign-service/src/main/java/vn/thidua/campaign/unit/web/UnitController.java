package vn.thidua.campaign.unit.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.campaign.unit.EnterUnit;
import vn.thidua.campaign.unit.FindUnits;
import vn.thidua.campaign.unit.RenameUnit;
import vn.thidua.campaign.unit.Unit;
import vn.thidua.campaign.unit.Unit.DatedName;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.web.Creates;
import vn.thidua.platform.web.FreshSignIn;
import vn.thidua.platform.web.ListRequest;
import vn.thidua.platform.web.Page;
import vn.thidua.platform.web.Versioned;

@RestController
@RequestMapping("${thidua.api}/units")
class UnitController {

    private final FindUnits find;
    private final EnterUnit enterUnit;
    private final RenameUnit renameUnit;

    UnitController(FindUnits find, EnterUnit enterUnit, RenameUnit renameUnit) {
        this.find = find;
        this.enterUnit = enterUnit;
        this.renameUnit = renameUnit;
    }

    /** Lists units. */
    @GetMapping
    Page<UnitView> list(
            @RequestParam(defaultValue = "") @Size(max = ListRequest.MOST_SEARCHED) String search,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(Page.MOST) int limit) {
        return Page.part(find.list(), new ListRequest(after, limit, search), UnitView::of);
    }

    /** Gets a unit. */
    @GetMapping("/{id}")
    ResponseEntity<UnitView> get(@PathVariable UUID id) {
        return Versioned.ok(find.get(id), UnitView::of);
    }

    /** Enters a unit. */
    @FreshSignIn
    @PostMapping
    ResponseEntity<UnitView> enter(@Creates Command command, @Valid @RequestBody EnterRequest request) {
        return Versioned.created(enterUnit.enter(command, request.entry()), UnitView::of);
    }

    /** Renames a unit from a day on. */
    @FreshSignIn
    @PutMapping("/{id}/name")
    ResponseEntity<UnitView> rename(Command command, @PathVariable UUID id, @Valid @RequestBody RenameRequest request) {
        return Versioned.ok(renameUnit.rename(command, id, request.datedName()), UnitView::of);
    }

    record EnterRequest(
            @NotBlank @Size(max = Unit.CODE) @Pattern(regexp = "[A-Z][A-Z0-9_]*") String code,

            @NotBlank @Size(max = Unit.NAME) String name,
            @NotBlank @Size(max = Unit.SHORT_NAME) String shortName,

            @Nullable @Size(max = Unit.ORGANISATION) @Pattern(regexp = "[a-z0-9][a-z0-9._-]*") String organisation) {

        Unit.Entry entry() {
            return new Unit.Entry(code, name, shortName, organisation);
        }
    }

    record RenameRequest(
            @NotBlank @Size(max = Unit.NAME) String name,
            @NotBlank @Size(max = Unit.SHORT_NAME) String shortName,
            @NotNull LocalDate from) {

        DatedName datedName() {
            return new DatedName(name, shortName, from);
        }
    }

    record UnitView(
            UUID id,
            long version,
            String code,
            String name,
            String shortName,
            @Nullable String organisation,
            List<DatedName> names) {

        static List<UnitView> of(List<Unit> units) {
            return units.stream().map(UnitView::of).toList();
        }

        static UnitView of(Unit it) {
            return new UnitView(
                    it.id(), it.version(), it.code(), it.name(), it.shortName(), it.organisation(), it.names());
        }
    }
}
