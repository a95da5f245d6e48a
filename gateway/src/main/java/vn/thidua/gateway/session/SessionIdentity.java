package vn.thidua.gateway.session;

import org.jspecify.annotations.Nullable;

/** A session's attribute by which the session can be found when the identity provider ends it. */
public interface SessionIdentity {

    String subject();

    /** The identity provider's id of its own session, when it has sent one. */
    @Nullable String sid();
}
