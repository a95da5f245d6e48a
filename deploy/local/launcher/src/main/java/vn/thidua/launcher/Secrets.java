package vn.thidua.launcher;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import vn.thidua.launcher.files.PrivateFiles;

/**
 * What programs prove themselves with among themselves on this machine: made once, readable by their owner only.
 *
 * @param sessionKeys the gateway's, as {@code id:base64}, comma separated; the first one writes
 */
public record Secrets(
        String gateway,
        String demoLoader,
        String keycloakAdmin,
        String store,
        String kafkaClients,
        String kafkaNodes,
        String sessionKeys) {

    private static final int PASSWORD_BYTES = 24;
    private static final int KEY_BYTES = 32;

    /** Those kept in {@code file}; the ones it does not have yet are made and added. */
    static Secrets keptIn(Path file) {
        try {
            var kept = read(file);
            var secrets = new Secrets(
                    kept.getProperty("gateway", password()),
                    kept.getProperty("demo-loader", password()),
                    kept.getProperty("keycloak-admin", password()),
                    kept.getProperty("store", password()),
                    kept.getProperty("kafka-clients", password()),
                    kept.getProperty("kafka-nodes", password()),
                    kept.getProperty("session-keys", key()));
            secrets.keepIn(file, kept);
            return secrets;
        } catch (IOException e) {
            throw new UncheckedIOException("the secrets in %s cannot be kept".formatted(file), e);
        }
    }

    private static Properties read(Path file) throws IOException {
        var kept = new Properties();
        if (Files.exists(file)) {
            try (var in = Files.newBufferedReader(file)) {
                kept.load(in);
            }
        }
        return kept;
    }

    private void keepIn(Path file, Properties kept) throws IOException {
        var all = new Properties();
        all.putAll(kept);
        all.setProperty("gateway", gateway);
        all.setProperty("demo-loader", demoLoader);
        all.setProperty("keycloak-admin", keycloakAdmin);
        all.setProperty("store", store);
        all.setProperty("kafka-clients", kafkaClients);
        all.setProperty("kafka-nodes", kafkaNodes);
        all.setProperty("session-keys", sessionKeys);
        PrivateFiles.folderOf(file);
        if (!all.equals(kept)) {
            var text = new StringWriter();
            all.store(text, null);
            PrivateFiles.write(file, text.toString());
        }
    }

    @Override
    public String toString() {
        return "Secrets[…]";
    }

    private static String password() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random(PASSWORD_BYTES));
    }

    private static String key() {
        return "1:" + Base64.getEncoder().encodeToString(random(KEY_BYTES));
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
