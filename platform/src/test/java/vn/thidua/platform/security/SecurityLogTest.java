package vn.thidua.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.Environment;
import org.springframework.mock.env.MockEnvironment;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.http.log.SecurityLogFile;
import vn.thidua.platform.security.SecurityLog.Event;

@ExtendWith(OutputCaptureExtension.class)
class SecurityLogTest {

    private static final Event CHANGED = new Event("rights-changed", "1f5ac1f4", "person", "7e8c2b1d", null);
    private static final Event REFUSED = new Event("refused", null, "request", null, "not-allowed");

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final SecurityLog log = new SecurityLog(meters);

    @TempDir
    Path folder;

    @BeforeEach
    void surround() {
        var context = (LoggerContext) LoggerFactory.getILoggerFactory();
        if (context.getObject(Environment.class.getName()) == null) {
            context.putObject(Environment.class.getName(), new MockEnvironment());
        }
    }

    @Test
    void keepsItsEventsApartAsLinesOfJson(CapturedOutput output) throws IOException {
        var file = folder.resolve("security.log");
        try (var _ = new SecurityLogFile(file);
                var _ = MDC.putCloseable("traceId", "4bf92f3577b34da6a3ce929d0e0e4736")) {
            log.write(CHANGED);
            log.write(REFUSED);
        }

        var lines = Files.readAllLines(file);
        assertThat(lines).hasSize(2);
        var changed = JsonMapper.shared().readTree(lines.getFirst());
        assertThat(changed.at("/event/action").asString()).isEqualTo("rights-changed");
        assertThat(changed.at("/event/outcome").asString()).isEqualTo("success");
        assertThat(changed.at("/user/id").asString()).isEqualTo("1f5ac1f4");
        assertThat(changed.at("/target/type").asString()).isEqualTo("person");
        assertThat(changed.at("/target/id").asString()).isEqualTo("7e8c2b1d");
        assertThat(changed.at("/log/logger").asString()).isEqualTo("vn.thidua.security");
        assertThat(lines.getFirst()).contains("4bf92f3577b34da6a3ce929d0e0e4736");
        var refused = JsonMapper.shared().readTree(lines.getLast());
        assertThat(refused.at("/event/outcome").asString()).isEqualTo("failure");
        assertThat(refused.at("/reason").asString()).isEqualTo("not-allowed");
        assertThat(refused.has("user")).isFalse();
        assertThat(output).doesNotContain("rights-changed");
    }

    @Test
    void keepsTheFileToItsOwner() throws IOException {
        var file = folder.resolve("own/security.log");
        try (var _ = new SecurityLogFile(file)) {
            log.write(CHANGED);
        }

        assertThat(Files.getPosixFilePermissions(file.getParent()))
                .isEqualTo(PosixFilePermissions.fromString("rwx------"));
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void countsWhatItTells() {
        log.write(CHANGED);
        log.write(CHANGED);
        log.write(REFUSED);

        assertThat(meters.counter("thidua.security.events", "action", "rights-changed", "outcome", "success")
                        .count())
                .isEqualTo(2);
        assertThat(meters.counter("thidua.security.events", "action", "refused", "outcome", "failure")
                        .count())
                .isEqualTo(1);
    }
}
