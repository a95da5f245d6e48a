package vn.thidua.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.thidua.launcher.files.PrivateFiles;
import vn.thidua.launcher.process.PartFailed;
import vn.thidua.launcher.process.Umask;

/** A service's built jar, laid out as plain jars, which start faster than one jar of jars. */
record ServiceProgram(String name, Path root, Path programs) {

    /** The jar to run. */
    Path jar() {
        return folder().resolve(name + ".jar");
    }

    /** Where the jar and its libraries lie. */
    Path folder() {
        return programs.resolve(name);
    }

    /** Lays out the jar unless that was done for this very build; answers whether anything was done. */
    boolean prepare() {
        Path built = root.resolve(name).resolve("target").resolve(name + ".jar");
        Path stamp = folder().resolve("laid-out-from.txt");
        try {
            if (!Files.exists(built)) {
                throw new PartFailed("%s is not built: %s is missing".formatted(name, built));
            }
            String wanted = Files.getLastModifiedTime(built) + " " + Files.size(built);
            if (Files.exists(stamp) && Files.readString(stamp).equals(wanted)) {
                return false;
            }
            extract(built);
            Files.writeString(stamp, wanted);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be laid out".formatted(built), e);
        }
    }

    private void extract(Path built) throws IOException {
        PrivateFiles.folder(programs);
        Path log = programs.resolve(name + "-extract.log");
        try {
            int outcome = new ProcessBuilder(Umask.around(List.of(
                            Java.COMMAND.toString(),
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "-Djarmode=tools",
                            "-jar",
                            built.toString(),
                            "extract",
                            "--force",
                            "--destination",
                            folder().toString())))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start()
                    .waitFor();
            if (outcome != 0) {
                throw new PartFailed("%s could not be laid out; see %s".formatted(built, log));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed("interrupted while %s was being laid out".formatted(name));
        }
    }
}
