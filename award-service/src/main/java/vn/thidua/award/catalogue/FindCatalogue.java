package vn.thidua.award.catalogue;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.domain.UseCase;
import vn.thidua.platform.domain.VietnamTime;
import vn.thidua.platform.text.VietnameseText;

/** The catalogue, which everyone who is signed in may know. */
@UseCase
public class FindCatalogue {

    /** In the official form's order, then titles before commendations, then by name. */
    private static final Comparator<CatalogueEntry> ORDER = Comparator.comparingInt(FindCatalogue::rowOf)
            .thenComparing(it -> it.definition().kind())
            .thenComparing(it -> it.definition().name(), VietnameseText.order());

    private final Catalogue catalogue;
    private final Clock clock;

    FindCatalogue(Catalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** What can be given for an award year, this year's without one. */
    public List<CatalogueEntry> list(@Nullable Integer year) {
        var awardYear = year == null ? VietnamTime.today(clock).getYear() : year;
        return catalogue.of(awardYear).stream().sorted(ORDER).toList();
    }

    private static int rowOf(CatalogueEntry entry) {
        var row = entry.definition().formRow();
        return row == null ? Integer.MAX_VALUE : row.order();
    }
}
