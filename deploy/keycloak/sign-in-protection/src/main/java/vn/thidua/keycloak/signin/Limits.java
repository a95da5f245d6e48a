package vn.thidua.keycloak.signin;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Who has to wait before trying again.
 *
 * <p>A known browser waits for its own failures only, so nobody can keep its owner out. Any other waits for the failures of
 * this account from its network, for those of its whole network, and for those of this account from everywhere. One network
 * can never reach the last limit alone.
 */
final class Limits {

    private final Failures failures;
    private final Waits own;
    private final Waits network;
    private final Waits account;
    private final int shareOfOneNetwork;

    /** One network's failures count against an account up to a fifth of what the account has free. */
    Limits(Failures failures, Waits own, Waits network, Waits account) {
        this.failures = failures;
        this.own = own;
        this.network = network;
        this.account = account;
        this.shareOfOneNetwork = Math.max(1, account.free() / 5);
    }

    boolean hold(Attempt attempt, long now) {
        return own.hold(failures.of(attempt.own()), now)
                || attempt.browser().isEmpty()
                        && (network.hold(failures.of(attempt.wholeNetwork()), now)
                                || holdUnknownBrowsers(attempt.account(), now));
    }

    boolean holdUnknownBrowsers(String accountId, long now) {
        return account.hold(failures.of(accountId), now);
    }

    /**
     * What one try at a time may be made under: the attempt's own counter, and those of its network and account once their
     * waits have begun, or as many tries as there are guessers would pass at the end of each wait.
     */
    Set<String> turns(Attempt attempt) {
        var turns = new LinkedHashSet<String>(Set.of(attempt.own()));
        if (attempt.browser().isEmpty()) {
            if (network.hasBegun(failures.of(attempt.wholeNetwork()))) {
                turns.add(attempt.wholeNetwork());
            }
            if (account.hasBegun(failures.of(attempt.account()))) {
                turns.add(attempt.account());
            }
        }
        return turns;
    }

    /** Counts a failure; answers which limits begin to hold with it. */
    List<String> failed(Attempt attempt) {
        var begun = new ArrayList<String>();
        int mine = failures.add(attempt.own());
        if (own.beginWith(mine)) {
            begun.add(attempt.browser().isPresent() ? "browser" : "account-and-network");
        }
        if (attempt.browser().isEmpty()) {
            if (network.beginWith(failures.add(attempt.wholeNetwork()))) {
                begun.add("network");
            }
            if (mine <= shareOfOneNetwork && account.beginWith(failures.add(attempt.account()))) {
                begun.add("account");
            }
        }
        return begun;
    }

    /** Forgets the attempt's own failures. Those of network and account stay: a success elsewhere must not help a guesser. */
    void succeeded(Attempt attempt) {
        failures.forget(attempt.own());
    }
}
