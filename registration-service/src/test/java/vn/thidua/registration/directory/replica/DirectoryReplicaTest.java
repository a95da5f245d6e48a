package vn.thidua.registration.directory.replica;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.platform.kafka.TopicListener;
import vn.thidua.platform.mongo.Store;
import vn.thidua.platform.test.Contract;
import vn.thidua.platform.test.TestStore;
import vn.thidua.registration.directory.Bloc;
import vn.thidua.registration.directory.BlocRole;
import vn.thidua.registration.directory.Roster;

class DirectoryReplicaTest {

    final Store store = TestStore.freshStore();
    final DirectoryReplica directory = new DirectoryReplica(store, BlocReplica.blocs(store));

    @Test
    void aPublishedUnitIsUnderstood() {
        var read = read(new UnitListener(directory), "unit.changed.v1");

        assertThat(directory.unit(read.unitId())).hasValueSatisfying(it -> {
            assertThat(it.code()).isEqualTo(read.code()).isNotBlank();
            assertThat(it.name()).isNotBlank();
            assertThat(it.shortName()).isNotBlank();
        });
    }

    @Test
    void aPublishedBlocIsUnderstood() {
        var read = read(new BlocListener(directory), "bloc.changed.v1");

        assertThat(read.members()).isNotEmpty();
        assertThat(directory.bloc(read.blocId()))
                .map(Bloc::members)
                .contains(read.members().stream()
                        .map(BlocListener.Membership::member)
                        .toList());
        assertThat(directory.blocsOf(Set.of(read.members().getFirst().unitId())))
                .hasSize(1);
    }

    @Test
    void aUnitWithARoleOfALaterReleaseBelongsToTheBlocAllTheSame() {
        var unit = UUID.randomUUID();
        var bloc = UUID.randomUUID();
        var listener = new BlocListener(directory);
        listener.on(JsonMapper.shared().readValue("""
                {"blocId": "%s", "version": 1, "name": "Khối mẫu", "members": [
                 {"unitId": "%s", "role": "SECRETARY", "from": "2022-01-01", "to": null}]}
                """.formatted(bloc, unit), listener.type()));

        assertThat(directory.bloc(bloc).orElseThrow().inYear(2022).members())
                .containsExactly(new Roster.Member(unit, BlocRole.MEMBER));
    }

    private static <T extends Record> T read(TopicListener<T> listener, String type) {
        var message = JsonMapper.shared().readValue(new Contract(type).sample(), listener.type());
        listener.on(message);
        return message;
    }
}
