package vn.thidua.notification.inbox;

/** What has to be done from time to time for the inboxes that are open on this instance, for all of them together. */
public interface InboxMaintenance {

    /** A duty that began or ended meanwhile counts without a new sign-in. */
    void refreshDuties();

    /** Keeps proxies from closing connections on which nothing happens. */
    void keepAlive();

    /** Ends those whose token has expired; the browser then comes back with a fresh one. */
    void endExpired();
}
