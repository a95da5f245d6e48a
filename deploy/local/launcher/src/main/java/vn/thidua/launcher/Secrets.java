package vn.thidua.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** The passwords programs use among themselves on this machine: made once, readable by their owner only. */
public record Secrets(String gateway, String demoLoader, String keycloakAdmin) {

    /** Those kept in {@code file}, which is made when there is none. */
    static Secrets keptIn(Path file) {
        try {
            var kept = new Properties();
            if (Files.exists(file)) {
                try (var in = Files.newBufferedReader(file)) {
                    kept.load(in);
                }
            }
            var secrets = new Secrets(
                    kept.getProperty("gateway", random()),
                    kept.getProperty("demo-loader", random()),
                    kept.getProperty("keycloak-admin", random()));
            if (kept.size() < 3) {
                secrets.keepIn(file);
            }
            return secrets;
        } catch (IOException e) {
            throw new UncheckedIOException("the secrets in %s cannot be kept".formatted(file), e);
        }
    }

    private void keepIn(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, """
                gateway=%s
                demo-loader=%s
                keycloak-admin=%s
                """.formatted(gateway, demoLoader, keycloakAdmin));
    }

    @Override
    public String toString() {
        return "Secrets[…]";
    }

    private static String random() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
