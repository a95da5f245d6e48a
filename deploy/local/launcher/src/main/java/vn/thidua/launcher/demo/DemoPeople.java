package vn.thidua.launcher.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

/** What the realm and the loader agree on about the demo people. */
public final class DemoPeople {

    /** Everybody's password; documented, worth nothing outside this machine. */
    public static final String PASSWORD = "thidua-demo-2022";

    /** The person who sets up units, people and campaigns. */
    public static final String ADMINISTRATOR = "quantri";

    private DemoPeople() {}

    /** The Keycloak subject of a demo person. */
    public static UUID subject(String username) {
        return UUID.nameUUIDFromBytes(("thidua-demo:" + username).getBytes(UTF_8));
    }
}
