package vn.thidua.campaign.unit.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Comparator;
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
import vn.thidua.campaign.unit.RenameUnit;
import vn.thidua.campaign.unit.Unit;
import vn.thidua.campaign.unit.Unit.DatedName;
import vn.thidua.campaign.unit.Units;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.text.VietnameseText;
import vn.thidua.platform.web.Creates;
import vn.thidua.platform.web.FreshSignIn;
import vn.thidua.platform.web.Page;
import vn.thidua.platform.web.Versioned;

@RestController
@RequestMapping("${thidua.api}/units")
class UnitController {

    private final Units units;
    private final EnterUnit enterUnit;
    private final RenameUnit renameUnit;

    UnitController(Units units, EnterUnit enterUnit, RenameUnit renameUnit) {
        this.units = units;
        this.enterUnit = enterUnit;
        this.renameUnit = renameUnit;
    }

    @GetMapping
    Page<UnitView> list(
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(Page.MOST) int limit) {
        var ordered = units.all().stream()
                .sorted(Comparator.comparing(Unit::name, VietnameseText.order()).thenComparing(Unit::code))
                .toList();
        return Page.part(ordered, after, limit, UnitView::of);
    }

    @GetMapping("/{id}")
    ResponseEntity<UnitView> get(@PathVariable UUID id) {
        return Versioned.ok(units.get(id), UnitView::of);
    }

    @FreshSignIn
    @PostMapping
    ResponseEntity<UnitView> enter(@Creates Command command, @Valid @RequestBody EnterRequest request) {
        var unit =
                enterUnit.enter(command, request.code(), request.name(), request.shortName(), request.organisation());
        return Versioned.created(unit, UnitView::of);
    }

    @FreshSignIn
    @PutMapping("/{id}/name")
    ResponseEntity<UnitView> rename(Command command, @PathVariable UUID id, @Valid @RequestBody RenameRequest request) {
        var name = new DatedName(request.name(), request.shortName(), request.from());
        return Versioned.ok(renameUnit.rename(command, id, name), UnitView::of);
    }

    record EnterRequest(
            @NotBlank @Size(max = 32) @Pattern(regexp = "[A-Z][A-Z0-9_]*") String code,

            @NotBlank @Size(max = 300) String name,
            @NotBlank @Size(max = 60) String shortName,

            @Nullable @Size(max = 64) @Pattern(regexp = "[a-z0-9][a-z0-9._-]*") String organisation) {}

    record RenameRequest(
            @NotBlank @Size(max = 300) String name,
            @NotBlank @Size(max = 60) String shortName,
            @NotNull LocalDate from) {}

    record UnitView(
            UUID id,
            long version,
            String code,
            String name,
            String shortName,
            @Nullable String organisation,
            List<DatedName> names) {

        static UnitView of(Unit it) {
            return new UnitView(
                    it.id(), it.version(), it.code(), it.name(), it.shortName(), it.organisation(), it.names());
        }
    }
}
