package vn.thidua.platform.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NamedIdTest {

    @Test
    void followsFromTheNames() {
        assertThat(NamedId.of("khối", "2022")).hasToString("e77a656d-a082-3f79-b4a6-bf2b970b97de");
    }

    @Test
    void tellsNamesApart() {
        assertThat(List.of(
                        NamedId.of("khối", "2022"),
                        NamedId.of("khối", "2023"),
                        NamedId.of("2022", "khối"),
                        NamedId.of("khối2022"),
                        NamedId.of("khối 2022"),
                        NamedId.of("khố", "i2022")))
                .doesNotHaveDuplicates();
    }

    @Test
    void namesWhatACommandCreates() {
        var actor = new Actor(UUID.randomUUID(), "Cán bộ mẫu", false, List.of());
        var keyed = new Command(actor, null, new Command.Key("khóa", "a"));

        assertThat(keyed.newId()).isEqualTo(new Command(actor, null, new Command.Key("khóa", "b")).newId());
        assertThat(keyed.newId()).isNotEqualTo(new Command(actor, null, new Command.Key("khác", "a")).newId());
        assertThat(Command.by(actor).newId()).isNotEqualTo(Command.by(actor).newId());
    }

    /** Two instances that give it name the same thing, so the second gets the first one's answer. */
    @Test
    void aCommandOfTheServiceIsKeyedByWhatItIsAbout() {
        var command = Command.ofService("cây", "đổi tên", 7);

        assertThat(command).isEqualTo(Command.ofService("cây", "đổi tên", 7));
        assertThat(command.key()).isEqualTo(new Command.Key("đổi tên 7", "đổi tên 7"));
        assertThat(command.actor().name()).isEqualTo("cây");
        assertThat(Command.ofService("cây", "đổi tên", 8).key()).isNotEqualTo(command.key());
    }
}
