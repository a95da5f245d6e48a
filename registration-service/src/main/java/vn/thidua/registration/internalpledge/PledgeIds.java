package vn.thidua.registration.internalpledge;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.domain.DomainService;
import vn.thidua.platform.domain.NamedId;
import vn.thidua.registration.internalpledge.InternalPledge.Scope;
import vn.thidua.registration.internalpledge.Namesakes.Match.Another;
import vn.thidua.registration.keyedid.KeyedIds;

/**
 * The ids of pledges and of lists of them. What may exist once has one id, and nobody outside can find out whose: it
 * follows from the service's own key too. An id is given once; whose a pledge is says the pledge, so ids of earlier
 * releases stay valid.
 */
@DomainService
public class PledgeIds {

    /** Another word than for one's own: ids of this word used to follow from names without marks. */
    private static final String PLEDGE = "pledge-of-name";

    private static final String OWN_PLEDGE = "internal-pledge";
    private static final String LIST = "pledge-list";

    private final KeyedIds keyed;

    PledgeIds(KeyedIds keyed) {
        this.keyed = keyed;
    }

    /** The first of a name has it whatever the position is, so that of two at one moment one is refused; others by theirs. */
    UUID of(Scope scope, WrittenPledge written, Another another) {
        var whose = List.of(written.pledger().name(), written.name(), orNothing(written.room()));
        var more = another.before() == 0
                ? List.<String>of()
                : List.of(orNothing(written.position()), Integer.toString(another.before()));
        return keyed.of(names(
                PLEDGE, scope, Stream.concat(whose.stream(), more.stream()).toArray(String[]::new)));
    }

    /** A person who signs in pledges once a year in a unit, whatever they are called. */
    UUID ofOwn(Scope scope, UUID subject, Predicate<UUID> isStored) {
        return of(isStored, names(OWN_PLEDGE, scope, subject.toString()));
    }

    /** The same file for the same unit and year is the same list. */
    UUID ofList(Scope scope, String digest, Predicate<UUID> isStored) {
        return of(isStored, names(LIST, scope, digest));
    }

    private UUID of(Predicate<UUID> isStored, String... names) {
        var former = NamedId.of(names);
        return isStored.test(former) ? former : keyed.of(names);
    }

    private static String orNothing(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String[] names(String kind, Scope scope, String... more) {
        return Stream.concat(
                        Stream.of(kind, scope.unitId().toString(), Integer.toString(scope.awardYear())),
                        Stream.of(more))
                .toArray(String[]::new);
    }
}
