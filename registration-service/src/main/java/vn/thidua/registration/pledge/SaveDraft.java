package vn.thidua.registration.pledge;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.domain.UseCase;
import vn.thidua.registration.catalogue.Forms;
import vn.thidua.registration.movement.Campaigns;

/** A unit saves what it has typed so far. */
@UseCase
public class SaveDraft {

    private final Registrations registrations;
    private final FindRegistration find;
    private final Forms forms;
    private final Campaigns campaigns;
    private final Clock clock;

    SaveDraft(Registrations registrations, FindRegistration find, Forms forms, Campaigns campaigns, Clock clock) {
        this.registrations = registrations;
        this.find = find;
        this.forms = forms;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    public Registration save(UUID id, WrittenContent written, Command command) {
        var placed = find.get(id, command.actor());
        var form = forms.of(placed.registration().awardYear());
        var mentioned = written.movements().stream()
                .map(Movement::campaignId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var known = campaigns.known(mentioned);
        var round = placed.seated().round();
        return registrations.decide(
                id, command, it -> it.save(command.actor(), round, written, form, known, clock.instant()));
    }
}
