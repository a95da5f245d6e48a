package vn.thidua.award.catalogue;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.domain.CommonReason;
import vn.thidua.platform.domain.Reason;
import vn.thidua.platform.domain.Refusal;
import vn.thidua.platform.domain.UseCase;

/** Takes over the catalogue that comes with the service: what is missing, and what has changed and nobody here has touched. */
@UseCase
public class UpdateShippedCatalogue {

    private static final Logger LOG = System.getLogger(UpdateShippedCatalogue.class.getName());

    /** What an administrator has said stays, or was said just now. */
    private static final Set<Reason> LEFT_OUT = Set.of(CatalogueReason.ENTRY_OVERLAPS, CommonReason.VERSION_STALE);

    private final Catalogue catalogue;
    private final ClaimPeriod periods;

    UpdateShippedCatalogue(Catalogue catalogue, ClaimPeriod periods) {
        this.catalogue = catalogue;
        this.periods = periods;
    }

    /**
     * The shipped definitions by code and first day; taking them over again changes nothing. What would be in force beside
     * another entry is left out until there is room for it: one entry may have to end before the next begins.
     */
    public void with(SequencedMap<ShippedKey, Definition> shipped) {
        var left = new LinkedHashMap<>(shipped);
        while (left.entrySet().removeIf(it -> isTakenOver(it.getKey(), it.getValue()))) {
            // What has been taken over may have made room for others.
        }
        left.keySet()
                .forEach(it -> LOG.log(
                        Level.WARNING,
                        "The shipped entry {0} of {1} is left out: another one is in force at that time",
                        it.code(),
                        it.firstDay()));
    }

    private boolean isTakenOver(ShippedKey key, Definition definition) {
        try {
            takeOver(key, definition);
            return true;
        } catch (Refusal refusal) {
            if (LEFT_OUT.contains(refusal.reason())) {
                return false;
            }
            throw refusal;
        }
    }

    private void takeOver(ShippedKey key, Definition definition) {
        var id = CatalogueEntry.idOf(key.code(), key.firstDay());
        var entry = catalogue.find(id).orElse(null);
        if (entry == null) {
            periods.claim(key.code(), id, 1, definition);
            catalogue.create(id, once(id, 0), () -> CatalogueEntry.ship(key.code(), definition));
        } else if (entry.isOutdatedBy(definition)) {
            periods.claim(key.code(), id, entry.version() + 1, definition);
            var command = once(id, entry.version());
            catalogue.decide(
                    id, new Command(command.actor(), entry.version(), command.key()), it -> it.reship(definition));
        }
    }

    /** Of several instances that start at a time, one does it and the others get its answer. */
    private static Command once(UUID id, long version) {
        return Command.ofService("award-service", "shipped", id, version);
    }
}
