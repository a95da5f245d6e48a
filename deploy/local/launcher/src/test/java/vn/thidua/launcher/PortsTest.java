package vn.thidua.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void freePortsAreAllDifferent() {
        var ports = Ports.free().byName();

        assertThat(ports.keySet()).isEqualTo(Ports.fixed().byName().keySet());
        assertThat(ports.values()).doesNotHaveDuplicates();
    }

    @Test
    void someCanBeMoved() {
        Ports moved = Ports.fixed().with("gateway=9080, store=27018");

        assertThat(moved.of("gateway")).isEqualTo(9080);
        assertThat(moved.of("store")).isEqualTo(27018);
        assertThat(moved.of("kafka")).isEqualTo(9092);
    }

    @Test
    void saysWhichMoveIsNotUnderstood() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ports.fixed().with("gate=9080"))
                .withMessageContaining("'gate=9080'")
                .withMessageContaining("gateway");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ports.fixed().with("gateway=9092"))
                .withMessageContaining("same port");
    }

    @Test
    void aPartNeedsItsSecondPortToo() {
        assertThat(Ports.fixed().neededBy("kafka")).containsOnlyKeys("kafka", "kafka-controller");
    }
}
