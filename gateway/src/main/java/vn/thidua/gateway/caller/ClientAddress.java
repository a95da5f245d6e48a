package vn.thidua.gateway.caller;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The address a request comes from, as far as it can be believed. */
public record ClientAddress(InetAddress address) {

    private static final String ATTRIBUTE = ClientAddress.class.getName();
    private static final int NETWORK_BYTES = 8;

    /** The address that was found when the request came in. */
    public static ClientAddress of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof ClientAddress known
                ? known
                : new ClientAddress(sender(request));
    }

    /** Anyone who is at the other end of the connection; of one that has broken off, nobody. */
    static InetAddress sender(HttpServletRequest request) {
        return InetAddress.ofLiteral(Objects.requireNonNullElse(request.getRemoteAddr(), "0.0.0.0"));
    }

    void rememberIn(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    public String text() {
        return address.getHostAddress();
    }

    /** What one caller has: an address, or of the newer kind a network, within which one may choose as one likes. */
    public String share() {
        return address instanceof Inet6Address v6
                ? Arrays.toString(Arrays.copyOf(v6.getAddress(), NETWORK_BYTES))
                : text();
    }

    /** Reads an address as it stands in a header, perhaps with a port, or nothing when it is none. */
    static @Nullable InetAddress read(String text) {
        var bare = text.strip();
        if (bare.startsWith("[")) {
            bare = bare.substring(1, Math.max(1, bare.indexOf(']')));
        } else if (bare.indexOf(':') == bare.lastIndexOf(':')) {
            bare = bare.split(":", 2)[0];
        }
        try {
            return bare.isEmpty() ? null : InetAddress.ofLiteral(bare);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
