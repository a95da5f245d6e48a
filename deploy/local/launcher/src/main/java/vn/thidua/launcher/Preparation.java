package vn.thidua.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.thidua.launcher.files.FileTree;
import vn.thidua.launcher.files.PrivateFiles;
import vn.thidua.launcher.keycloak.KeycloakDistribution;

/** Everything that is done once after a build, so that starting is only starting. */
record Preparation(LauncherSettings settings, Consumer<String> says) {

    /** Does what is missing; two runs of one checkout take turns. */
    void run() {
        try {
            PrivateFiles.folder(settings.programs());
            try (var channel = FileChannel.open(
                            settings.programs().resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var _ = channel.lock()) {
                prepareKeycloak();
                layOutServices();
            }
            PrivateFiles.close(settings.programs());
            PrivateFiles.close(settings.classArchives().folder());
        } catch (IOException e) {
            throw new UncheckedIOException("the programs cannot be prepared in " + settings.programs(), e);
        }
    }

    /**
     * Starts and ends Keycloak once away from everything: loading its classes is the longest part of the very first start,
     * unless it has left an archive of them.
     */
    void train() {
        if (!settings.has(LauncherSettings.KEYCLOAK) || settings.classArchives().have(LauncherSettings.KEYCLOAK)) {
            return;
        }
        Path home = settings.programs().resolve("training");
        try {
            FileTree.delete(home);
            try (var alone =
                    new LocalPlatform(settings.in(home).on(Ports.free()).only(LauncherSettings.KEYCLOAK))) {
                alone.start();
                alone.awaitReady();
            }
            FileTree.delete(home);
            says.accept("Keycloak's classes archived for fast starts");
        } catch (IOException e) {
            throw new UncheckedIOException("no place to train Keycloak in", e);
        }
    }

    private void prepareKeycloak() {
        if (settings.has(LauncherSettings.KEYCLOAK)
                && new KeycloakDistribution(settings.root(), settings.programs()).prepare(Java.COMMAND)) {
            says.accept("Keycloak unpacked and built for this machine");
        }
    }

    private void layOutServices() {
        Stream.concat(Stream.of(LauncherSettings.GATEWAY), LauncherSettings.SERVICES.stream())
                .filter(settings::has)
                .map(name -> new ServiceProgram(name, settings.root(), settings.programs()))
                .filter(ServiceProgram::prepare)
                .forEach(program -> says.accept(program.name() + " laid out"));
    }
}
