package vn.thidua.registration.internalpledge;

import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.thidua.platform.domain.DomainService;
import vn.thidua.platform.domain.NamedId;
import vn.thidua.registration.internalpledge.InternalPledge.Place;
import vn.thidua.registration.keyedid.KeyedIds;

/**
 * The ids of pledges and of lists of them. What may exist once has one id, and nobody outside can tell whose it is: it follows
 * from the service's own key too. What was stored before there was a key keeps the id that followed from its names alone.
 */
@DomainService
public class PledgeIds {

    private static final String PLEDGE = "internal-pledge";
    private static final String LIST = "pledge-list";

    private final KeyedIds keyed;

    PledgeIds(KeyedIds keyed) {
        this.keyed = keyed;
    }

    /** A name in a room pledges once a year, however it is accented. */
    UUID of(Place place, WrittenPledge written, Predicate<UUID> isStored) {
        return of(isStored, names(PLEDGE, place, written.whose().toArray(String[]::new)));
    }

    /** A person who signs in pledges once a year in a unit, whatever they are called. */
    UUID ofOwn(Place place, UUID subject, Predicate<UUID> isStored) {
        return of(isStored, names(PLEDGE, place, subject.toString()));
    }

    /** The same file for the same unit and year is the same list. */
    UUID ofList(Place place, String digest, Predicate<UUID> isStored) {
        return of(isStored, names(LIST, place, digest));
    }

    private UUID of(Predicate<UUID> isStored, String... names) {
        var former = NamedId.of(names);
        return isStored.test(former) ? former : keyed.of(names);
    }

    private static String[] names(String kind, Place place, String... more) {
        return Stream.concat(
                        Stream.of(kind, place.unitId().toString(), Integer.toString(place.awardYear())),
                        Stream.of(more))
                .toArray(String[]::new);
    }
}
