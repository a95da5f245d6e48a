package vn.thidua.gateway.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import vn.thidua.gateway.keys.Seal;

/**
 * Sign-ins that have begun, each in a sealed cookie of its own: nothing is stored for somebody who never comes back, and
 * each tab finds its own attempt again, by its state. A browser keeps few of them; the oldest make room.
 */
final class SignInAttemptCookies {

    /** As long as the realm lets somebody look at its sign-in page. */
    static final Duration LIFE = Duration.ofMinutes(30);

    static final int MOST = 4;

    private static final String PREFIX = "__Host-SIGNIN-";

    private final Seal seal;
    private final Clock clock;

    SignInAttemptCookies(Seal seal, Clock clock) {
        this.seal = seal;
        this.clock = clock;
    }

    void keep(SignInAttempt attempt, HttpServletRequest request, HttpServletResponse response) {
        var kept = cookies(request);
        kept.stream()
                .sorted(Comparator.comparing(this::begun))
                .limit(Math.max(0, kept.size() - MOST + 1))
                .forEach(oldest -> set(response, oldest.getName(), "", Duration.ZERO));
        var name = name(attempt.state());
        var value = Base64.getUrlEncoder().withoutPadding().encodeToString(seal.close(attempt.bytes(), name));
        set(response, name, value, LIFE);
    }

    /** The attempt of that state, if this browser has begun it lately and has not come back from it yet. */
    @Nullable SignInAttempt find(@Nullable String state, HttpServletRequest request) {
        if (state == null) {
            return null;
        }
        return cookies(request).stream()
                .filter(cookie -> cookie.getName().equals(name(state)))
                .map(this::attempt)
                .filter(attempt -> attempt != null && attempt.state().equals(state))
                .findFirst()
                .orElse(null);
    }

    void forget(SignInAttempt attempt, HttpServletResponse response) {
        set(response, name(attempt.state()), "", Duration.ZERO);
    }

    private static List<Cookie> cookies(HttpServletRequest request) {
        var all = request.getCookies();
        return all == null
                ? List.of()
                : Arrays.stream(all)
                        .filter(cookie -> cookie.getName().startsWith(PREFIX))
                        .toList();
    }

    private Instant begun(Cookie cookie) {
        var attempt = attempt(cookie);
        return attempt == null ? Instant.EPOCH : attempt.begun();
    }

    private @Nullable SignInAttempt attempt(Cookie cookie) {
        try {
            var bytes = seal.open(Base64.getUrlDecoder().decode(cookie.getValue()), cookie.getName());
            var attempt = bytes == null ? null : SignInAttempt.of(bytes);
            return attempt == null || attempt.begun().plus(LIFE).isBefore(clock.instant()) ? null : attempt;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static void set(HttpServletResponse response, String name, String value, Duration life) {
        var cookie = ResponseCookie.from(name, value)
                .path("/")
                .secure(true)
                .httpOnly(true)
                .sameSite("Lax")
                .maxAge(life)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    /** A state is a secret of the attempt, so the name only lets one recognise it. */
    private static String name(String state) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(state.getBytes(StandardCharsets.UTF_8));
            return PREFIX + HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
