package vn.thidua.gateway.caller;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.stereotype.Component;
import vn.thidua.gateway.GatewayProperties;

/**
 * The proxies that are believed about where a request comes from. Each adds its own caller at the right end; what
 * stands left of the first address that is no proxy of ours was written by anyone who likes to.
 */
@Component
public final class TrustedProxies {

    /** More hops than anybody has; anyone who writes more wants them to be read. */
    private static final int MOST_HOPS = 16;

    private final List<IpAddressMatcher> trusted;

    TrustedProxies(GatewayProperties settings) {
        this.trusted = settings.trustedProxies().stream()
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .map(IpAddressMatcher::new)
                .toList();
    }

    /** Finds out where a request comes from, for everybody who wants to know later. */
    public void locate(HttpServletRequest request) {
        var sender = ClientAddress.sender(request);
        new ClientAddress(isTrusted(sender) ? claimed(request, sender) : sender).rememberIn(request);
    }

    /** A proxy keeps one of the headers; where both are there and differ, one of them is not the proxy's. */
    private InetAddress claimed(HttpServletRequest request, InetAddress proxy) {
        var usual = hops(request, "X-Forwarded-For");
        var standard =
                hops(request, "Forwarded").stream().map(TrustedProxies::forOf).toList();
        if (usual.isEmpty() || standard.isEmpty()) {
            return first(usual.isEmpty() ? standard : usual, proxy);
        }
        var one = first(usual, proxy);
        return one.equals(first(standard, proxy)) ? one : proxy;
    }

    private InetAddress first(List<String> hops, InetAddress proxy) {
        var known = proxy;
        for (var hop : hops.reversed().stream().limit(MOST_HOPS).toList()) {
            var next = isTrusted(known) ? ClientAddress.read(hop) : null;
            if (next == null) {
                return known;
            }
            known = next;
        }
        return known;
    }

    private static List<String> hops(HttpServletRequest request, String header) {
        List<String> hops = new ArrayList<>();
        for (var line : Collections.list(request.getHeaders(header))) {
            Collections.addAll(hops, line.split(",", -1));
        }
        return hops;
    }

    private static String forOf(String hop) {
        for (var pair : hop.split(";")) {
            var part = pair.strip();
            if (part.toLowerCase(Locale.ROOT).startsWith("for=")) {
                return part.substring(4).replace("\"", "");
            }
        }
        return "";
    }

    private boolean isTrusted(InetAddress address) {
        return trusted.stream().anyMatch(it -> it.matches(address.getHostAddress()));
    }
}
