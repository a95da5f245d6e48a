package vn.thidua.campaign.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.campaign.Campaign.Plan;
import vn.thidua.campaign.unit.Unit;
import vn.thidua.campaign.unit.Units;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.Possible;
import vn.thidua.platform.domain.UseCase;

/** For whom a person can draft a campaign. */
@UseCase
public class FindOrganisers {

    private static final LocalDate DAY = LocalDate.EPOCH;
    private static final UUID NO_ID = new UUID(0, 0);

    private final Units units;

    FindOrganisers(Units units) {
        this.units = units;
    }

    /** Who organises the campaigns of a level; a unit's are organised by the unit. */
    public record Organiser(CampaignLevel level, @Nullable Unit unit) {}

    /**
     * What drafting does not refuse the person: the levels in their order, the units in that of a Vietnamese dictionary.
     * How many campaigns a unit still takes is said when one is drafted.
     */
    public List<Organiser> list(Actor actor) {
        return Stream.of(CampaignLevel.values())
                .flatMap(level -> candidates(level).filter(it -> mayDraft(actor, it)))
                .toList();
    }

    private Stream<Organiser> candidates(CampaignLevel level) {
        return level == CampaignLevel.UNIT
                ? units.all().stream().sorted(Unit.BY_NAME).map(it -> new Organiser(level, it))
                : Stream.of(new Organiser(level, null));
    }

    private static boolean mayDraft(Actor actor, Organiser organiser) {
        var unit = organiser.unit();
        var id = unit == null ? null : unit.id();
        return Possible.is(
                () -> Campaign.draft(actor, NO_ID, new Plan("–", null, organiser.level(), id, DAY, DAY, List.of())));
    }
}
