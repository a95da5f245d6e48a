package vn.thidua.launcher;

import java.net.URI;

/** Where a running platform can be reached; the store's address has its password in it. */
public record Addresses(Ports ports, String mongodb) {

    /** What a person opens. */
    public URI gateway() {
        return URI.create("http://localhost:" + ports.of(LauncherSettings.GATEWAY));
    }

    /** A service's own address, past the gateway. */
    public URI service(String name) {
        return URI.create("http://127.0.0.1:" + ports.of(name));
    }

    /** Where a service or the gateway reports its health. */
    public URI management(String name) {
        return URI.create("http://127.0.0.1:" + ports.of(name + "-management"));
    }

    public URI keycloak() {
        return URI.create("http://localhost:" + ports.of(LauncherSettings.KEYCLOAK));
    }

    public URI issuer() {
        return keycloak().resolve("/realms/thidua");
    }

    public String kafka() {
        return "127.0.0.1:" + ports.of(LauncherSettings.KAFKA);
    }

    @Override
    public String toString() {
        return "Addresses[%s]".formatted(gateway());
    }
}
