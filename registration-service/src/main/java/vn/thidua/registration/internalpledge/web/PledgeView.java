package vn.thidua.registration.internalpledge.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.registration.internalpledge.InternalPledge;
import vn.thidua.registration.internalpledge.Pledger;

/** A pledge inside a unit; {@code own} when the person said it themselves. */
record PledgeView(
        UUID id,
        long version,
        UUID unitId,
        int awardYear,
        Pledger pledger,
        String name,
        @Nullable String room,
        @Nullable String position,
        List<String> titles,
        boolean own,
        boolean withdrawn,
        Instant savedAt,
        String savedBy) {

    static PledgeView of(InternalPledge it) {
        var pledge = it.pledge();
        return new PledgeView(
                it.id(),
                it.version(),
                it.unitId(),
                it.awardYear(),
                pledge.pledger(),
                pledge.name(),
                pledge.room(),
                pledge.position(),
                pledge.titles(),
                it.subject() != null,
                it.withdrawn(),
                it.savedAt(),
                it.savedBy());
    }
}
