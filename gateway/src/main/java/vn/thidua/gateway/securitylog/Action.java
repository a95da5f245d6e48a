package vn.thidua.gateway.securitylog;

import java.util.Locale;

/** What happened or was tried. */
public enum Action {
    SIGN_IN,
    STEP_UP,
    SIGN_OUT,
    BACK_CHANNEL_LOGOUT,
    TOKEN_RENEWAL,
    CSRF_CHECK,
    HOST_CHECK,
    PATH_CHECK,
    RATE_CHECK,
    SHARE_CHECK,
    BODY_CHECK;

    /** As it is called in log and metrics. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
