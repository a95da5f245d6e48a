package vn.thidua.registration.directory.replica;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.platform.kafka.TopicListener;
import vn.thidua.registration.directory.Bloc;
import vn.thidua.registration.directory.BlocRole;

@Component
class BlocListener implements TopicListener<BlocListener.BlocChanged> {

    private final DirectoryReplica directory;

    BlocListener(DirectoryReplica directory) {
        this.directory = directory;
    }

    /** What is read of {@code bloc.changed.v1}. */
    record BlocChanged(UUID blocId, long version, String name, List<Membership> members) {}

    /** A unit whose role is one that only a later release knows belongs to the bloc all the same. */
    record Membership(
            UUID unitId,
            String role,
            LocalDate from,
            @Nullable LocalDate to) {

        Bloc.Member member() {
            var known = Arrays.stream(BlocRole.values())
                    .filter(it -> it.name().equals(role))
                    .findFirst()
                    .orElse(BlocRole.MEMBER);
            return new Bloc.Member(unitId, known, from, to);
        }
    }

    @Override
    public String topic() {
        return "bloc";
    }

    @Override
    public Class<BlocChanged> type() {
        return BlocChanged.class;
    }

    @Override
    public Set<String> messageTypes() {
        return Set.of("bloc.changed.v1");
    }

    @Override
    public UUID about(BlocChanged it) {
        return it.blocId();
    }

    @Override
    public void on(BlocChanged it) {
        var members = it.members().stream().map(Membership::member).toList();
        directory.keep(it.version(), new Bloc(it.blocId(), it.name(), members));
    }
}
