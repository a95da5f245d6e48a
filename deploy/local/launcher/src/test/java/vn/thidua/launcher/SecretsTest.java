package vn.thidua.launcher;

import static java.nio.file.attribute.PosixFilePermission.OWNER_READ;
import static java.nio.file.attribute.PosixFilePermission.OWNER_WRITE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    Path folder;

    @Test
    void areMadeOnceAndReadableByTheirOwnerOnly() throws IOException {
        Path file = folder.resolve("data/secrets.properties");

        Secrets made = Secrets.keptIn(file);

        assertThat(Secrets.keptIn(file)).isEqualTo(made);
        assertThat(Files.getPosixFilePermissions(file)).containsExactlyInAnyOrder(OWNER_READ, OWNER_WRITE);
        assertThat(made.gateway()).hasSizeGreaterThanOrEqualTo(32).isNotEqualTo(made.demoLoader());
    }

    @Test
    void areNeverPrinted() {
        Secrets made = Secrets.keptIn(folder.resolve("secrets.properties"));

        assertThat(made.toString()).doesNotContain(made.gateway(), made.demoLoader(), made.keycloakAdmin());
    }
}
