package vn.thidua.registration.directory.heard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.platform.kafka.Reader;
import vn.thidua.platform.test.Contract;
import vn.thidua.platform.test.TestStore;
import vn.thidua.registration.directory.Bloc;
import vn.thidua.registration.directory.BlocRole;
import vn.thidua.registration.directory.Roster;

class HeardDirectoryTest {

    final HeardDirectory directory = new HeardDirectory(TestStore.freshStore());

    @Test
    void aPublishedUnitIsUnderstood() {
        var read = read(new UnitReader(directory), "unit.changed.v1");

        assertThat(directory.unit(read.unitId())).hasValueSatisfying(it -> {
            assertThat(it.code()).isEqualTo(read.code()).isNotBlank();
            assertThat(it.name()).isNotBlank();
            assertThat(it.shortName()).isNotBlank();
        });
    }

    @Test
    void aPublishedBlocIsUnderstood() {
        var read = read(new BlocReader(directory), "bloc.changed.v1");

        assertThat(read.members()).isNotEmpty();
        assertThat(directory.bloc(read.blocId()))
                .map(Bloc::members)
                .contains(read.members().stream()
                        .map(BlocReader.Membership::member)
                        .toList());
        assertThat(directory.blocsOf(Set.of(read.members().getFirst().unitId())))
                .hasSize(1);
    }

    @Test
    void aUnitWithARoleOfALaterReleaseBelongsToTheBlocAllTheSame() {
        var unit = UUID.randomUUID();
        var bloc = UUID.randomUUID();
        var reader = new BlocReader(directory);
        reader.read(JsonMapper.shared().readValue("""
                {"blocId": "%s", "version": 1, "name": "Khối mẫu", "members": [
                 {"unitId": "%s", "role": "SECRETARY", "from": "2022-01-01", "to": null}]}
                """.formatted(bloc, unit), reader.type()));

        assertThat(directory.bloc(bloc).orElseThrow().inYear(2022).seats())
                .containsExactly(new Roster.Seat(unit, BlocRole.MEMBER));
    }

    private static <T extends Record> T read(Reader<T> reader, String type) {
        var message = JsonMapper.shared().readValue(new Contract(type).sample(), reader.type());
        reader.read(message);
        return message;
    }
}
