package vn.thidua.supplychain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/** Keycloak's own libraries in the distribution that is run beside the services, which no build file names one by one. */
final class KeycloakLibraries {

    private static final Pattern OWN = Pattern.compile(".*/org\\.keycloak\\.(keycloak-[a-z0-9-]+?)-(\\d[\\w.]*)\\.jar");

    private KeycloakLibraries() {}

    static List<Component> read(Path zip) {
        try (var distribution = new ZipFile(zip.toFile())) {
            return distribution.stream()
                    .map(entry -> OWN.matcher(entry.getName()))
                    .filter(Matcher::matches)
                    .map(name -> new Component(
                            new Library(Library.MAVEN, "org.keycloak:" + name.group(1)),
                            name.group(2),
                            List.of("Apache-2.0")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
