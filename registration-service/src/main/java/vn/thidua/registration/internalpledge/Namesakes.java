package vn.thidua.registration.internalpledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Tells which stored pledge a written one is of. People are one when their exact name and room are; where several share these,
 * their positions tell them apart. What somebody said themselves is theirs alone and is never meant by what their unit writes.
 */
final class Namesakes {

    private final Map<PledgerName, List<InternalPledge>> stored;

    private Namesakes(Map<PledgerName, List<InternalPledge>> stored) {
        this.stored = stored;
    }

    /** Whose a written pledge is. */
    sealed interface Match {

        /** The same as a stored one, which may have been withdrawn. */
        record Same(InternalPledge pledge) implements Match {}

        /** Somebody else, the first of the name or after so many others. */
        record Another(int before) implements Match {}

        /** Several share the name, and a position that would tell them apart is missing. */
        record Unclear(int before) implements Match {}
    }

    static Namesakes among(Collection<InternalPledge> stored) {
        return new Namesakes(stored.stream()
                .filter(it -> it.subject() == null)
                .sorted(Comparator.comparing(InternalPledge::id))
                .collect(Collectors.groupingBy(InternalPledge::whose)));
    }

    /** For the pledges of a list. One of a name beside one of the name in the list is the same, also after a promotion. */
    List<Match> ofList(List<WrittenPledge> written) {
        var matches = new ArrayList<Match>(Collections.nCopies(written.size(), new Match.Unclear(0)));
        var byName = IntStream.range(0, written.size())
                .boxed()
                .collect(Collectors.groupingBy(it -> written.get(it).whose()));
        byName.forEach((name, places) -> {
            var ofName = places.stream().map(written::get).toList();
            var found = OneName.of(stored(name)).match(ofName, true);
            for (int i = 0; i < places.size(); i++) {
                matches.set(places.get(i), found.get(i));
            }
        });
        return matches;
    }

    /** For one that is added: with another position it is somebody else's. */
    Match ofAdded(WrittenPledge written) {
        return OneName.of(stored(written.whose()))
                .match(List.of(written), false)
                .getFirst();
    }

    /** Whether its position tells a pledge apart from all others of its name that are in force. */
    boolean tellsApart(InternalPledge pledge) {
        var position = pledge.pledge().position();
        return OneName.of(stored(pledge.whose())).inForce().stream()
                .filter(it -> !it.id().equals(pledge.id()))
                .allMatch(it -> position != null && !pledge.pledge().hasPositionOf(it.pledge()));
    }

    private List<InternalPledge> stored(PledgerName name) {
        return stored.getOrDefault(name, List.of());
    }

    /** What is stored under one name in one room. */
    private record OneName(List<InternalPledge> inForce, List<InternalPledge> withdrawn) {

        static OneName of(List<InternalPledge> all) {
            return new OneName(
                    all.stream().filter(it -> !it.withdrawn()).toList(),
                    all.stream().filter(InternalPledge::withdrawn).toList());
        }

        List<Match> match(List<WrittenPledge> written, boolean mayBePromoted) {
            if (mayBePromoted && written.size() == 1 && inForce.size() == 1) {
                return List.of(new Match.Same(inForce.getFirst()));
            }
            var left = new ArrayList<>(inForce);
            var before = inForce.size() + withdrawn.size();
            var matches = new ArrayList<Match>();
            for (var one : written) {
                var same = left.stream().filter(hasPositionOf(one)).findFirst();
                same.ifPresent(left::remove);
                var match = same.<Match>map(Match.Same::new).orElse(notInForce(one, written, before));
                before += match instanceof Match.Another ? 1 : 0;
                matches.add(match);
            }
            return matches;
        }

        /** Anyone who withdrew and pledges again is the same, with another position only where the name has nobody else. */
        private Match notInForce(WrittenPledge one, List<WrittenPledge> written, int before) {
            var alone = inForce.isEmpty() && written.size() == 1;
            if (!alone && !isClear(one, written)) {
                return new Match.Unclear(before);
            }
            var again = alone && withdrawn.size() == 1
                    ? withdrawn.stream().findFirst()
                    : withdrawn.stream().filter(hasPositionOf(one)).findFirst();
            return again.<Match>map(Match.Same::new).orElse(new Match.Another(before));
        }

        /** All of the name have a position, and only this one has its. */
        private boolean isClear(WrittenPledge one, List<WrittenPledge> written) {
            return written.stream().allMatch(it -> it.position() != null)
                    && inForce.stream().allMatch(it -> it.pledge().position() != null)
                    && written.stream().filter(one::hasPositionOf).count() == 1;
        }

        private static Predicate<InternalPledge> hasPositionOf(WrittenPledge written) {
            return it -> written.hasPositionOf(it.pledge());
        }
    }
}
