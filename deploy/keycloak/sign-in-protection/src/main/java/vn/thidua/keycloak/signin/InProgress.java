package vn.thidua.keycloak.signin;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What is being tried on this node at this moment: a password is looked at only when no other try of the same kind is under
 * way, or many sent at once would all pass before the first was counted.
 *
 * <p>It only makes guessing slower: without it, or on another node, the counters still hold anyone who comes next.
 */
final class InProgress {

    private final Set<String> keys = ConcurrentHashMap.newKeySet();

    /** Takes all of them, or none when somebody else is at one. */
    boolean begin(Set<String> wanted) {
        var taken = new LinkedHashSet<String>();
        for (var key : wanted) {
            if (!keys.add(key)) {
                end(taken);
                return false;
            }
            taken.add(key);
        }
        return true;
    }

    void end(Set<String> taken) {
        keys.removeAll(taken);
    }
}
