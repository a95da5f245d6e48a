package vn.thidua.registration.directory.heard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.platform.kafka.Reader;
import vn.thidua.platform.test.Contract;
import vn.thidua.platform.test.TestStore;
import vn.thidua.registration.directory.Bloc;

class HeardDirectoryTest {

    final HeardDirectory directory = new HeardDirectory(TestStore.freshDatabase());

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
        assertThat(directory.bloc(read.blocId())).map(Bloc::members).contains(read.members());
        assertThat(directory.blocsOf(Set.of(read.members().getFirst().unitId())))
                .hasSize(1);
    }

    private static <T> T read(Reader<T> reader, String type) {
        var message = JsonMapper.shared().readValue(new Contract(type).sample(), reader.type());
        reader.read(message);
        return message;
    }
}
