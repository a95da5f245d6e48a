package vn.thidua.launcher;

import java.nio.file.Files;
import java.nio.file.Path;

/** The checkout the tests run in. */
public final class Checkout {

    public static final Path ROOT = find(Path.of("").toAbsolutePath());

    private Checkout() {}

    private static Path find(Path folder) {
        return Files.exists(folder.resolve("deploy/keycloak/realm.json")) ? folder : find(folder.getParent());
    }
}
