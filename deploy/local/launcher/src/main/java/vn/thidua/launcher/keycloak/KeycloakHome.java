package vn.thidua.launcher.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import vn.thidua.launcher.files.FileTree;
import vn.thidua.launcher.files.PrivateFiles;

/** One installation of Keycloak: the shared programs by link, a database and a realm of its own. */
public final class KeycloakHome {

    private static final List<String> SHARED = List.of("lib", "conf", "providers", "themes");

    private final Path home;
    private final Path distribution;
    private final Path passwordLists;

    /** {@code passwordLists} is the folder with the lists of passwords nobody may choose. */
    public KeycloakHome(Path home, Path distribution, Path passwordLists) {
        this.home = home;
        this.distribution = distribution;
        this.passwordLists = passwordLists;
    }

    /**
     * Lays out the folder. Keycloak imports a realm only into a database without it, so a database made from another
     * realm file or for another address is set aside; answers whether that happened.
     */
    public boolean layOut(String realm, String publicUrl) {
        try {
            String described = Digest.of(realm + publicUrl);
            Path imported = home.resolve("imported.sha256");
            boolean outdated =
                    Files.exists(imported) && !Files.readString(imported).equals(described);
            if (outdated) {
                setAside();
            }
            Path importFolder = PrivateFiles.folder(home.resolve("data/import"));
            for (String folder : SHARED) {
                link(home.resolve(folder), distribution.resolve(folder));
            }
            PrivateFiles.write(importFolder.resolve("thidua-realm.json"), realm);
            link(home.resolve("data/password-blacklists"), passwordLists);
            PrivateFiles.write(imported, described);
            return outdated;
        } catch (IOException e) {
            throw new UncheckedIOException("Keycloak's folder cannot be laid out in " + home, e);
        }
    }

    /** The jars Keycloak runs from. */
    public Path program() {
        return distribution.resolve("lib");
    }

    /**
     * The end of the command line, after the java options of the caller's choice; whom {@code trustedProxies} names may say
     * from which address a request came.
     */
    public List<String> command(int port, int managementPort, List<String> trustedProxies) {
        var command = new ArrayList<>(KeycloakCommand.javaOptions(distribution, home));
        command.addAll(List.of(
                "start",
                "--optimized",
                "--http-enabled=true",
                "--hostname=http://localhost:" + port,
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--http-management-port=" + managementPort,
                "--cache=local",
                "--import-realm"));
        if (!trustedProxies.isEmpty()) {
            command.add("--proxy-headers=xforwarded");
            command.add("--proxy-trusted-addresses=" + String.join(",", trustedProxies));
        }
        return command;
    }

    private void setAside() throws IOException {
        Path previous = home.resolveSibling(home.getFileName() + "-previous");
        FileTree.delete(previous);
        Files.move(home, previous, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void link(Path link, Path target) throws IOException {
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, target);
    }
}
