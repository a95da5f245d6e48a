package vn.thidua.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
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
        Ports moved = Ports.fixed().with("gateway=8090, store=27018");

        assertThat(moved.of("gateway")).isEqualTo(8090);
        assertThat(moved.of("store")).isEqualTo(27018);
        assertThat(moved.of("kafka")).isEqualTo(9092);
    }

    @Test
    void saysWhichMoveIsNotUnderstood() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ports.fixed().with("gate=8090"))
                .withMessageContaining("'gate=8090'")
                .withMessageContaining("gateway");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ports.fixed().with("gateway=9092"))
                .withMessageContaining("same port");
    }

    @Test
    void aPartNeedsItsSecondPortToo() {
        assertThat(Ports.fixed().neededBy("kafka")).containsOnlyKeys("kafka", "kafka-controller");
        assertThat(Ports.fixed().neededBy("gateway")).containsOnlyKeys("gateway", "gateway-management");
    }

    @Test
    void everyServiceHasAPortForItsManagementNextToItsOwn() {
        var ports = Ports.fixed();
        for (String service : Stream.concat(Stream.of(LauncherSettings.GATEWAY), LauncherSettings.SERVICES.stream())
                .toList()) {
            assertThat(ports.of(service + "-management")).isEqualTo(ports.of(service) + 1000);
        }
    }
}
