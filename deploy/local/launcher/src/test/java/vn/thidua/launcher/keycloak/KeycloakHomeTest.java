package vn.thidua.launcher.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeycloakHomeTest {

    @TempDir
    Path folder;

    private KeycloakHome home;
    private Path database;

    @BeforeEach
    void setUp() throws IOException {
        home = new KeycloakHome(
                folder.resolve("keycloak"), folder.resolve("distribution"), folder.resolve("password-lists"));
        database = folder.resolve("keycloak/data/h2/keycloakdb.mv.db");
        home.layOut("{}", "http://localhost:8080");
        Files.createDirectories(database.getParent());
        Files.writeString(database, "people");
    }

    @Test
    void keepsItsDatabaseFromStartToStart() {
        assertThat(home.layOut("{}", "http://localhost:8080")).isFalse();
        assertThat(database).exists();
    }

    @Test
    void setsADatabaseAsideThatWasMadeForAnotherRealmOrAddress() {
        assertThat(home.layOut("{}", "http://localhost:9080")).isTrue();
        assertThat(database).doesNotExist();
        assertThat(folder.resolve("keycloak-previous/data/h2/keycloakdb.mv.db")).exists();
        assertThat(home.layOut("{\"realm\":\"other\"}", "http://localhost:9080"))
                .isTrue();
    }
}
