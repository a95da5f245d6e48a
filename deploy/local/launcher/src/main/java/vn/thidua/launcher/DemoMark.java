package vn.thidua.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.thidua.launcher.files.PrivateFiles;

/** A note beside the data that the demo is in it, which spares the next start looking through all of it. */
record DemoMark(LauncherSettings settings) {

    boolean isThere() {
        return Files.exists(file());
    }

    void set() {
        try {
            PrivateFiles.write(file(), "The demo bloc was loaded into this store.\n");
        } catch (IOException e) {
            throw new UncheckedIOException("the demo cannot be marked as loaded", e);
        }
    }

    private Path file() {
        return settings.data().resolve("demo-loaded.txt");
    }
}
