package vn.thidua.award.catalogue.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.util.Comparator;
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
import vn.thidua.award.catalogue.Catalogue;
import vn.thidua.award.catalogue.CatalogueEntry;
import vn.thidua.award.catalogue.ChangeEntry;
import vn.thidua.award.catalogue.FormRow;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.domain.VietnamTime;
import vn.thidua.platform.text.VietnameseText;
import vn.thidua.platform.web.FreshSignIn;
import vn.thidua.platform.web.Page;
import vn.thidua.platform.web.Versioned;

@RestController
@RequestMapping("${thidua.api}/catalogue")
class CatalogueController {

    /** In the official form's order, then titles before commendations, then by name. */
    private static final Comparator<CatalogueEntry> ORDER = Comparator.comparingInt(CatalogueController::rowOf)
            .thenComparing(it -> it.definition().kind())
            .thenComparing(it -> it.definition().name(), VietnameseText.order());

    private final Catalogue catalogue;
    private final ChangeEntry change;
    private final Clock clock;

    CatalogueController(Catalogue catalogue, ChangeEntry change, Clock clock) {
        this.catalogue = catalogue;
        this.change = change;
        this.clock = clock;
    }

    /** What can be given for an award year, this year's without one. Some dozens of entries come as one page. */
    @GetMapping
    Page<CatalogueView> list(@RequestParam(required = false) @Nullable @Min(2004) @Max(2100) Integer year) {
        var awardYear = year == null ? VietnamTime.today(clock).getYear() : year;
        return Page.whole(catalogue.of(awardYear).stream()
                .sorted(ORDER)
                .map(CatalogueView::of)
                .toList());
    }

    @FreshSignIn
    @PutMapping("/{id}")
    ResponseEntity<CatalogueView> change(
            Command command, @PathVariable UUID id, @Valid @RequestBody ChangeRequest request) {
        return Versioned.ok(change.change(id, request.definition(), command), CatalogueView::of);
    }

    private static int rowOf(CatalogueEntry entry) {
        FormRow row = entry.definition().formRow();
        return row == null ? Integer.MAX_VALUE : row.order();
    }
}
