package vn.thidua.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Looks through a tree for what anybody but its owner may read, write or enter. */
public final class PrivateTree {

    private PrivateTree() {}

    public static void check(Path tree) throws IOException {
        try (var paths = Files.walk(tree)) {
            assertThat(paths.filter(path -> !Files.isSymbolicLink(path)).filter(PrivateTree::isOpen))
                    .as("open to others")
                    .isEmpty();
        }
    }

    private static boolean isOpen(Path path) {
        try {
            return !PosixFilePermissions.toString(Files.getPosixFilePermissions(path))
                    .endsWith("------");
        } catch (IOException e) {
            // A running part has removed it meanwhile.
            return false;
        }
    }
}
