package vn.thidua.launcher;

import static java.nio.file.attribute.PosixFilePermission.OWNER_READ;
import static java.nio.file.attribute.PosixFilePermission.OWNER_WRITE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
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
    void addWhatAnEarlierVersionDidNotHaveAndKeepWhatItHad() throws IOException {
        Path file = folder.resolve("secrets.properties");
        Files.writeString(file, "gateway=one\ndemo-loader=two\nkeycloak-admin=three\nof-somebody-else=four\n");

        Secrets completed = Secrets.keptIn(file);

        assertThat(completed.gateway()).isEqualTo("one");
        assertThat(completed.demoLoader()).isEqualTo("two");
        assertThat(completed.keycloakAdmin()).isEqualTo("three");
        assertThat(completed.store()).hasSizeGreaterThanOrEqualTo(32);
        assertThat(Secrets.keptIn(file)).isEqualTo(completed);
        assertThat(Files.readString(file)).contains("of-somebody-else=four");
        assertThat(Files.getPosixFilePermissions(file)).containsExactlyInAnyOrder(OWNER_READ, OWNER_WRITE);
    }

    @Test
    void theSessionsKeyIsThirtyTwoBytesUnderAName() {
        String[] key = Secrets.keptIn(folder.resolve("secrets.properties"))
                .sessionKeys()
                .split(":", -1);

        assertThat(key).hasSize(2);
        assertThat(Base64.getDecoder().decode(key[1])).hasSize(32);
    }

    @Test
    void areAllDifferent() throws Exception {
        Secrets made = Secrets.keptIn(folder.resolve("secrets.properties"));
        var values = new ArrayList<String>();
        for (var part : Secrets.class.getRecordComponents()) {
            values.add((String) part.getAccessor().invoke(made));
        }

        assertThat(values).doesNotHaveDuplicates();
        assertThat(made.toString()).doesNotContain(values);
    }
}
