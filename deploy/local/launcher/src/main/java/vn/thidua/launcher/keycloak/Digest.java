package vn.thidua.launcher.keycloak;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.jar.JarFile;
import java.util.stream.Collectors;

/** SHA-256, to see whether something is still what it was. */
final class Digest {

    private Digest() {}

    static String of(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of what is in a jar, whenever it was packed. */
    static String ofJar(Path file) throws IOException {
        try (var jar = new JarFile(file.toFile())) {
            return of(jar.stream()
                    .map(entry -> "%s %x".formatted(entry.getName(), entry.getCrc()))
                    .sorted()
                    .collect(Collectors.joining("\n")));
        }
    }
}
