package vn.thidua.launcher;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What to run and where: the checkout with the built modules, the folder for everything that comes into being, the ports,
 * the parts, and the proxies whose word on a client's address is taken.
 */
public record LauncherSettings(Path root, Path home, Ports ports, Set<String> parts, List<String> trustedProxies) {

    public static final String STORE = "store";
    public static final String KAFKA = "kafka";
    public static final String KEYCLOAK = "keycloak";
    public static final String GATEWAY = "gateway";
    public static final List<String> SERVICES =
            List.of("campaign-service", "registration-service", "award-service", "notification-service");
    private static final Set<String> ALL = allParts();

    /** Everything on its usual port, with its data in {@code .thidua} of the checkout. */
    public static LauncherSettings of(Path root) {
        Path absolute = root.toAbsolutePath().normalize();
        return new LauncherSettings(absolute, absolute.resolve(".thidua"), Ports.fixed(), ALL, List.of());
    }

    /** The same with data, logs and state in {@code home}. */
    public LauncherSettings in(Path home) {
        return new LauncherSettings(root, home.toAbsolutePath().normalize(), ports, parts, trustedProxies);
    }

    public LauncherSettings on(Ports ports) {
        return new LauncherSettings(root, home, ports, parts, trustedProxies);
    }

    public LauncherSettings only(String... parts) {
        return new LauncherSettings(root, home, ports, new LinkedHashSet<>(List.of(parts)), trustedProxies);
    }

    public LauncherSettings without(Collection<String> parts) {
        var remaining = new LinkedHashSet<>(this.parts);
        remaining.removeAll(parts);
        return new LauncherSettings(root, home, ports, remaining, trustedProxies);
    }

    /** The same behind proxies, each an address or a block of addresses. */
    public LauncherSettings behind(List<String> trustedProxies) {
        return new LauncherSettings(root, home, ports, parts, List.copyOf(trustedProxies));
    }

    public boolean has(String part) {
        return parts.contains(part);
    }

    public Path data() {
        return home.resolve("data");
    }

    public Path log(String part) {
        return home.resolve("logs").resolve(part + ".log");
    }

    /** Where a part writes what matters for security, apart from everything else. */
    public Path securityLog(String part) {
        return home.resolve("logs/security").resolve(part + ".log");
    }

    Path stateFile() {
        return home.resolve("state.json");
    }

    /** Unpacked programs; they depend on the checkout only, so every run shares them. */
    public Path programs() {
        return root.resolve(".thidua/parts");
    }

    ClassArchives classArchives() {
        return new ClassArchives(root.resolve(".thidua/cds"));
    }

    private static Set<String> allParts() {
        var all = new LinkedHashSet<>(List.of(STORE, KAFKA, KEYCLOAK, GATEWAY));
        all.addAll(SERVICES);
        return all;
    }
}
