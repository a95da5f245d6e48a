package vn.thidua.award.catalogue;

import java.util.SequencedMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.domain.UseCase;

/** Takes over the catalogue that comes with the service: what is missing, and what has changed and nobody here has touched. */
@UseCase
public class UpdateShippedCatalogue {

    private final Catalogue catalogue;

    UpdateShippedCatalogue(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The shipped definitions by code and first day; taking them over again changes nothing. */
    public void with(SequencedMap<ShippedKey, Definition> shipped) {
        var stored = catalogue.all().stream().collect(Collectors.toMap(CatalogueEntry::id, Function.identity()));
        shipped.forEach((key, definition) -> {
            var id = CatalogueEntry.idOf(key.code(), key.firstDay());
            var entry = stored.get(id);
            if (entry == null) {
                catalogue.create(id, once(id, 0), () -> CatalogueEntry.ship(key.code(), definition));
            } else if (entry.isOutdatedBy(definition)) {
                catalogue.decide(id, once(id, entry.version()), it -> it.reship(definition));
            }
        });
    }

    /** Of several instances that start at a time, one does it and the others get its answer. */
    private static Command once(UUID id, long version) {
        return Command.ofService("award-service", "shipped", id, version);
    }
}
