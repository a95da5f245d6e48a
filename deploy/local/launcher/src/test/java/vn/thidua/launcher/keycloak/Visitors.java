package vn.thidua.launcher.keycloak;

import java.util.Map;
import vn.thidua.launcher.LocalPlatform;
import vn.thidua.launcher.http.Browser;
import vn.thidua.launcher.http.OpenIdClient;

/** People at browsers who come to sign in for the gateway, from any address. */
record Visitors(LocalPlatform platform) {

    OpenIdClient gateway() {
        return new OpenIdClient(
                platform.addresses().issuer(), "gateway", platform.secrets().gateway(), callback());
    }

    String callback() {
        return platform.addresses().gateway() + "/login/oauth2/code/keycloak";
    }

    /** A browser nobody has used yet; the realm wants HTTPS from all but private addresses. */
    static Browser at(String address) {
        return new Browser(Map.of("X-Forwarded-For", address));
    }

    /** What is left of a browser after everything but its long-lived cookie has gone. */
    static Browser anotherDay(Browser browser, String address) {
        var next = at(address);
        var known = browser.cookies().get("THIDUA_BROWSER");
        if (known != null) {
            next.setCookie("THIDUA_BROWSER", known);
        }
        return next;
    }

    Visit visit(Browser browser) {
        return Visit.begin(gateway(), browser, Map.of());
    }

    Visit visit(Browser browser, Map<String, String> more) {
        return Visit.begin(gateway(), browser, more);
    }

    /** One try with a browser that keeps nothing. */
    Visit guess(String address, String username, String password) {
        return visit(at(address)).enter(username, password);
    }
}
