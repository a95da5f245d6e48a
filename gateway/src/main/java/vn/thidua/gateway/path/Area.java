package vn.thidua.gateway.path;

import java.util.Arrays;
import java.util.List;

/** The parts of the address space, each with the methods it knows. What is in none of the others is a page. */
public enum Area {
    STREAM("/api/notification/stream", false, "GET"),
    BACK_CHANNEL("/logout/connect/back-channel/keycloak", false, "POST"),
    API("/api", true, "GET", "HEAD", "POST", "PUT"),
    SESSION("/session", true, "GET", "HEAD"),
    SIGN_IN("/oauth2", true, "GET"),
    COMING_BACK("/login", true, "GET"),
    SIGN_OUT("/logout", true, "POST"),
    MANAGEMENT("/actuator", true, "GET", "HEAD"),
    ERROR("/error", true, "GET", "HEAD"),
    PAGE("/", true, "GET", "HEAD");

    private final String root;
    private final boolean withAllBelow;
    private final List<String> methods;

    Area(String root, boolean withAllBelow, String... methods) {
        this.root = root;
        this.withAllBelow = withAllBelow;
        this.methods = List.of(methods);
    }

    /** The area of a path in normal form. */
    static Area of(String path) {
        return Arrays.stream(values())
                .filter(area -> area.holds(path))
                .findFirst()
                .orElse(PAGE);
    }

    public List<String> methods() {
        return methods;
    }

    /** Whether a browser goes there by itself and shows what comes back. */
    public boolean isSignIn() {
        return this == SIGN_IN || this == COMING_BACK;
    }

    private boolean holds(String path) {
        return path.startsWith(root)
                && (path.length() == root.length() || withAllBelow && path.charAt(root.length()) == '/');
    }
}
