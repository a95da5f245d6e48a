package vn.thidua.award.catalogue;

import java.util.UUID;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.domain.CommonReason;
import vn.thidua.platform.domain.UseCase;

/** A province administrator changes what the catalogue says of an award. */
@UseCase
public class ChangeEntry {

    private final Catalogue catalogue;
    private final ClaimPeriod periods;

    ChangeEntry(Catalogue catalogue, ClaimPeriod periods) {
        this.catalogue = catalogue;
        this.periods = periods;
    }

    public CatalogueEntry change(Command command, UUID id, Definition definition) {
        command.actor().requireProvinceAdministrator();
        var seen = catalogue.get(id);
        if (command.expectedVersion() == null || command.expectedVersion() == seen.version()) {
            periods.claim(seen.code(), id, seen.version() + 1, definition);
        }
        return catalogue.decide(id, command, entry -> {
            if (entry.version() != seen.version()) {
                throw CommonReason.VERSION_STALE.because("the entry has changed since its period was claimed");
            }
            return entry.change(definition);
        });
    }
}
