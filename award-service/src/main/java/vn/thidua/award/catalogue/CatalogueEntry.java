package vn.thidua.award.catalogue;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.domain.Aggregate;
import vn.thidua.platform.domain.Change;
import vn.thidua.platform.domain.NamedId;

/**
 * A title or form of commendation as it is in force for a time. What came with the service is kept beside what holds now, so
 * that a newer release can bring it up to date unless an administrator has changed it.
 */
public record CatalogueEntry(
        UUID id,
        long version,
        String code,
        Definition definition,
        @Nullable Definition shipped) implements Aggregate {

    /** An award's code may have several entries, one after the other: the id follows from the code and the first day. */
    public static UUID idOf(String code, LocalDate validFrom) {
        return NamedId.of("catalogue", code, validFrom.toString());
    }

    /** An entry as it comes with the service. */
    public static Change<CatalogueEntry, CatalogueEvent> ship(String code, Definition definition) {
        var entry = new CatalogueEntry(idOf(code, definition.validFrom()), 1, code, definition, definition);
        return Change.<CatalogueEntry, CatalogueEvent>to(entry, new CatalogueEvent.Shipped(entry))
                .noting("SHIPPED");
    }

    /** Whether a newer release says something else and nobody here has. */
    public boolean isOutdatedBy(Definition newer) {
        return definition.equals(shipped) && !definition.equals(newer);
    }

    public Change<CatalogueEntry, CatalogueEvent> reship(Definition newer) {
        var next = new CatalogueEntry(id, version + 1, code, newer, newer);
        return Change.<CatalogueEntry, CatalogueEvent>to(next, new CatalogueEvent.Shipped(next))
                .noting("SHIPPED");
    }

    /** An administrator says what holds here, for a period that no other entry of the code has or claims. */
    public Change<CatalogueEntry, CatalogueEvent> change(Definition changed) {
        var next = new CatalogueEntry(id, version + 1, code, changed, shipped);
        return Change.<CatalogueEntry, CatalogueEvent>to(next, new CatalogueEvent.Changed(next))
                .noting("CHANGED");
    }
}
