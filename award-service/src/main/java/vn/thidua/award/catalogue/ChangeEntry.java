package vn.thidua.award.catalogue;

import java.util.UUID;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.domain.UseCase;

/** A province administrator changes what the catalogue says of an award. */
@UseCase
public class ChangeEntry {

    private final Catalogue catalogue;

    ChangeEntry(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    public CatalogueEntry change(Command command, UUID id, Definition definition) {
        command.actor().requireProvinceAdministrator();
        return catalogue.decide(id, command, entry -> {
            var others = catalogue.all().stream()
                    .filter(it -> it.code().equals(entry.code()) && !it.id().equals(id))
                    .toList();
            return entry.change(others, definition);
        });
    }
}
