package vn.thidua.systemtests.attack;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Who asks, seen from the resource: people of its own unit, of others in the bloc, of the bloc's head, of the platform. */
enum Kind {
    ANONYMOUS(null),
    /** Has an account, and nobody has given them a duty. */
    NO_DUTY("khach"),
    STAFF("nguoi.skhcn"),
    OFFICER("canbo.%s"),
    LEADER("lanhdao.%s"),
    OTHER_OFFICER("canbo.skhcn"),
    OTHER_LEADER("lanhdao.skhcn"),
    HEAD_OFFICER("canbo.vpubnd"),
    HEAD_LEADER("lanhdao.vpubnd"),
    /** Heads another bloc. */
    FOREIGN_HEAD("canbo.sct"),
    ADMINISTRATOR("quantri"),
    OPERATOR("vanhanh");

    private final @Nullable String username;

    Kind(@Nullable String username) {
        this.username = username;
    }

    /** As they sign in when the resource is the unit's; none for who does not sign in. */
    @Nullable String username(String unit) {
        return username == null ? null : username.formatted(unit.toLowerCase(Locale.ROOT));
    }

    /** As the table calls them. */
    String column() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
