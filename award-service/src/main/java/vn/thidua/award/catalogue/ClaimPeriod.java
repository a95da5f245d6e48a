package vn.thidua.award.catalogue;

import java.util.UUID;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.domain.DomainService;

/** Claims the period that an entry is about to have. An entry is written only after it. */
@DomainService
class ClaimPeriod {

    private static final String SERVICE = "award-service";

    private final Catalogue catalogue;
    private final CodeTimelines timelines;

    ClaimPeriod(Catalogue catalogue, CodeTimelines timelines) {
        this.catalogue = catalogue;
        this.timelines = timelines;
    }

    /** Refuses with {@link CatalogueReason#ENTRY_OVERLAPS}. A claim whose entry is then not written ends with the entry's next change. */
    void claim(String code, UUID entryId, long nextVersion, Definition definition) {
        var id = CodeTimeline.idOf(code);
        if (timelines.find(id).isEmpty()) {
            timelines.create(id, Command.ofService(SERVICE, "timeline", code), () -> CodeTimeline.begin(code));
        }
        var claim = new CodeTimeline.Claim(entryId, nextVersion, definition.validFrom(), definition.validTo());
        timelines.decide(id, Command.by(Actor.ofService(SERVICE)), it -> it.claim(catalogue.ofCode(code), claim));
    }
}
