package vn.thidua.registration.round;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.Refusal;
import vn.thidua.platform.domain.UseCase;
import vn.thidua.registration.directory.Bloc;
import vn.thidua.registration.directory.Directory;

/** The rounds a person may see: those of the blocs their units belong to; an administrator's are all. */
@UseCase
public class FindRounds {

    private final Rounds rounds;
    private final Directory directory;

    FindRounds(Rounds rounds, Directory directory) {
        this.rounds = rounds;
        this.directory = directory;
    }

    public List<RoundWithRoster> of(Actor actor) {
        var blocs = actor.isProvinceAdministrator() ? directory.blocs() : directory.blocsOf(actor.units());
        Map<UUID, Bloc> byId = blocs.stream().collect(Collectors.toMap(Bloc::id, Function.identity()));
        return rounds.ofBlocs(byId.keySet()).stream()
                .flatMap(round -> java.util.stream.Stream.ofNullable(byId.get(round.blocId()))
                        .map(bloc -> new RoundWithRoster(round, bloc.inYear(round.awardYear()))))
                .filter(it -> it.isVisibleTo(actor))
                .toList();
    }

    /** Refuses with {@link RoundReason#ROUND_UNKNOWN} anyone who has nothing to do with the bloc. */
    public RoundWithRoster get(Actor actor, UUID id) {
        return rounds.withRoster(id).filter(it -> it.isVisibleTo(actor)).orElseThrow(() -> unknown(id));
    }

    /** Without asking who wants to know; empty while its bloc is not known here. */
    public Optional<RoundWithRoster> find(UUID id) {
        return rounds.withRoster(id);
    }

    /** Without asking who wants to know. */
    public RoundWithRoster get(UUID id) {
        return find(id).orElseThrow(() -> unknown(id));
    }

    private static Refusal unknown(UUID id) {
        return RoundReason.ROUND_UNKNOWN.because("there is nothing with id %s", id);
    }
}
