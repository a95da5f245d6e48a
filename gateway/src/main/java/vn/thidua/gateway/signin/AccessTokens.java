package vn.thidua.gateway.signin;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import vn.thidua.gateway.session.LoginSession;
import vn.thidua.gateway.session.LoginSessions;
import vn.thidua.gateway.session.RenewalLeases;
import vn.thidua.gateway.session.RenewalLeases.Lease;

/**
 * Access tokens that are still valid. Of many requests that find a token expired, on this instance and on others, one
 * renews it and the rest wait for the result: Keycloak accepts each refresh token once only.
 */
final class AccessTokens {

    /** Longer than a renewal that somebody else has begun may take. */
    static final Duration RENEWAL_TIMEOUT = Duration.ofSeconds(16);

    private static final Duration PAUSE = Duration.ofMillis(50);

    private final LoginSessions sessions;
    private final RenewalLeases renewalLeases;
    private final Keycloak keycloak;
    private final Clock clock;

    /** Spares the store the questions of many requests at once; what is right is decided there. */
    private final ConcurrentHashMap<String, CompletableFuture<String>> underWay = new ConcurrentHashMap<>();

    AccessTokens(LoginSessions sessions, RenewalLeases renewalLeases, Keycloak keycloak, Clock clock) {
        this.sessions = sessions;
        this.renewalLeases = renewalLeases;
        this.keycloak = keycloak;
        this.clock = clock;
    }

    /** A token for the session, which had the {@code known} ones when the request began. */
    String token(String sessionId, Tokens known) {
        if (known.isValidAt(clock.instant())) {
            return known.access();
        }
        var mine = new CompletableFuture<String>();
        var others = underWay.putIfAbsent(sessionId, mine);
        if (others != null) {
            return outcome(others);
        }
        try {
            mine.complete(renewed(sessionId));
        } catch (RuntimeException e) {
            mine.completeExceptionally(e);
        } finally {
            underWay.remove(sessionId, mine);
        }
        return outcome(mine);
    }

    private static String outcome(CompletableFuture<String> renewal) {
        try {
            return renewal.get(RENEWAL_TIMEOUT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e);
        } catch (TimeoutException e) {
            throw new RenewalPending();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RenewalPending();
        }
    }

    private String renewed(String sessionId) {
        var until = System.nanoTime() + RENEWAL_TIMEOUT.toNanos();
        while (System.nanoTime() < until) {
            var renewal = renewalLeases.acquire(sessionId, Tokens.ATTRIBUTE);
            if (renewal != null) {
                return renewed(renewal);
            }
            var stored = stored(sessionId);
            if (stored.isValidAt(clock.instant())) {
                return stored.access();
            }
            pause();
        }
        throw new RenewalPending();
    }

    private String renewed(Lease renewal) {
        var stored = tokens(renewal.session());
        if (stored == null) {
            throw new SignInEnded("session-without-tokens");
        }
        if (stored.isValidAt(clock.instant())) {
            renewal.release();
            return stored.access();
        }
        try {
            return kept(renewal, keycloak.renewed(stored));
        } catch (SignInEnded e) {
            return renewedElsewhere(renewal.session().getId(), stored, e);
        } catch (RuntimeException e) {
            renewal.release();
            throw e;
        }
    }

    /** When somebody has signed out meanwhile, the fresh tokens must not live on either. */
    private String kept(Lease renewal, Tokens fresh) {
        if (renewal.finish(fresh)) {
            return fresh.access();
        }
        var stored = tokens(sessions.findById(renewal.session().getId()));
        if (stored == null) {
            keycloak.end(fresh);
            throw new SignInEnded("session-gone");
        }
        return stored.access();
    }

    /** An instance that was thought dead may have used the refresh token first, and have stored the result since. */
    private String renewedElsewhere(String sessionId, Tokens refused, SignInEnded ended) {
        var stored = tokens(sessions.findById(sessionId));
        if (stored == null || stored.equals(refused)) {
            throw ended;
        }
        return stored.access();
    }

    private Tokens stored(String sessionId) {
        var stored = tokens(sessions.findById(sessionId));
        if (stored == null) {
            throw new SignInEnded("session-gone");
        }
        return stored;
    }

    private static @Nullable Tokens tokens(@Nullable LoginSession session) {
        return session == null ? null : session.getAttribute(Tokens.ATTRIBUTE);
    }

    /** Not all at the same moment. */
    private static void pause() {
        try {
            Thread.sleep(PAUSE.plusMillis(ThreadLocalRandom.current().nextInt(50)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RenewalPending();
        }
    }

    /** Somebody else renews the token and takes too long. */
    static final class RenewalPending extends RuntimeException {}
}
