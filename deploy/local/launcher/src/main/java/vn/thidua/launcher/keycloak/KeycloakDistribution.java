package vn.thidua.launcher.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipInputStream;
import vn.thidua.launcher.files.FileTree;
import vn.thidua.launcher.files.PrivateFiles;
import vn.thidua.launcher.process.PartFailed;
import vn.thidua.launcher.process.Umask;

/** Keycloak as unpacked from its distribution and built once for our providers and the options it is run with. */
public final class KeycloakDistribution {

    /** Options fixed at Keycloak's own build; all others are given at each start. */
    private static final List<String> BUILD_OPTIONS =
            List.of("--db=dev-file", "--health-enabled=true", "--features=organization");

    private final Path zip;
    private final Path provider;
    private final Path programs;

    /** The distribution the build put beside the launcher of the checkout at {@code root}. */
    public KeycloakDistribution(Path root, Path programs) {
        this.zip = onlyZipIn(root.resolve("deploy/local/launcher/target/keycloak"));
        this.provider = root.resolve("deploy/keycloak/sign-in-protection/target/sign-in-protection.jar");
        this.programs = programs;
    }

    /** Where it is unpacked, {@code keycloak-<version>}. */
    public Path directory() {
        return programs.resolve(zip.getFileName().toString().replaceFirst("\\.zip$", ""));
    }

    /** Unpacks and builds what is not there yet or was built for something else; answers whether anything was done. */
    public boolean prepare(Path java) {
        try {
            String wanted = "%s java %s provider %s"
                    .formatted(String.join(" ", BUILD_OPTIONS), Runtime.version(), Digest.ofJar(providerAsBuilt()));
            Path stamp = directory().resolve("thidua-built-for.txt");
            if (Files.exists(stamp) && Files.readString(stamp).equals(wanted)) {
                return false;
            }
            if (!Files.isDirectory(directory())) {
                unpack();
            }
            Files.copy(
                    providerAsBuilt(),
                    directory().resolve("providers").resolve(provider.getFileName()),
                    StandardCopyOption.REPLACE_EXISTING);
            build(java);
            Files.writeString(stamp, wanted);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException("Keycloak cannot be prepared in " + directory(), e);
        }
    }

    private Path providerAsBuilt() {
        if (!Files.exists(provider)) {
            throw new PartFailed("Keycloak's provider is not built: %s is missing".formatted(provider));
        }
        return provider;
    }

    private void unpack() throws IOException {
        PrivateFiles.folder(programs);
        Path unfinished = programs.resolve("keycloak-unfinished");
        FileTree.delete(unfinished);
        try (var entries = new ZipInputStream(Files.newInputStream(zip))) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                Path target = unfinished.resolve(entry.getName()).normalize();
                if (!target.startsWith(unfinished)) {
                    throw new IOException("entry outside of its archive: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(entries, target);
                }
            }
        }
        Files.move(unfinished.resolve(directory().getFileName()), directory(), StandardCopyOption.ATOMIC_MOVE);
        FileTree.delete(unfinished);
    }

    private void build(Path java) throws IOException {
        var command = new ArrayList<String>();
        command.add(java.toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx512m"));
        command.addAll(KeycloakCommand.javaOptions(directory(), directory()));
        command.add("build");
        command.addAll(BUILD_OPTIONS);
        Path log = programs.resolve("keycloak-build.log");
        try {
            int outcome = new ProcessBuilder(Umask.around(command))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start()
                    .waitFor();
            if (outcome != 0) {
                throw new PartFailed("Keycloak could not be built for this machine; see " + log);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed("interrupted while Keycloak was being built");
        }
    }

    private static Path onlyZipIn(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".zip"))
                    .max(Comparator.comparing(Path::getFileName))
                    .orElseThrow(() -> new PartFailed("Keycloak's distribution is missing in " + folder));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Keycloak's distribution is missing: build first, with ./thidua up or mvn package", e);
        }
    }
}
