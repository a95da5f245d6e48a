package vn.thidua.launcher.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.thidua.launcher.Checkout;
import vn.thidua.launcher.keycloak.RunningKeycloak.Running;

/** The running realm is the one that is written down, and no door of it is wider than need be. */
@ExtendWith(RunningKeycloak.class)
class HardenedRealmTest {

    /** What is not in an export: people, and what only the import knows. */
    private static final Set<String> NOT_EXPORTED = Set.of("users", "organizations", "secret", "localizationTexts");

    private final Running running;
    private final Admin admin;

    HardenedRealmTest(Running running) {
        this.running = running;
        this.admin = running.admin();
    }

    @Test
    void everyFieldOfTheFileIsAsItIsInTheRunningRealm() {
        assertThat(different()).isEmpty();
    }

    @Test
    void aFieldThatIsNotAsInTheFileIsFound() throws Exception {
        try (var _ = admin.with(Map.of("ssoSessionIdleTimeout", 99))) {
            assertThat(different()).containsExactly("/ssoSessionIdleTimeout is 99 and not 1800");
        }
    }

    @Test
    void everyAddressASignInMayGoBackToIsExact() {
        for (JsonNode client : clients()) {
            String id = client.path("clientId").asString();
            assertThat(texts(client.path("redirectUris")))
                    .as(id)
                    .allSatisfy(address -> assertThat(address)
                            .matches(it -> !it.contains("*") || it.equals("/realms/thidua/account/*"), "exact"));
            assertThat(Arrays.asList(client.at("/attributes/post.logout.redirect.uris")
                            .asString("")
                            .split("##", -1)))
                    .as(id)
                    .allSatisfy(address -> assertThat(address).doesNotContain("*"));
            assertThat(texts(client.path("webOrigins"))).as(id).isEmpty();
        }
    }

    @Test
    void noClientIsOpenThatNobodyUses() {
        assertThat(open().map(client -> client.path("clientId").asString()))
                .containsExactlyInAnyOrder("gateway", "demo-loader", "account", "account-console");
    }

    @Test
    void nobodyRegistersAClientOfTheirOwn() throws Exception {
        var asked = Map.of(
                "openid-connect", "{\"redirect_uris\": [\"https://elsewhere.example/\"]}",
                "default", "{\"clientId\": \"mine\", \"redirectUris\": [\"https://elsewhere.example/\"]}");
        for (var kind : asked.keySet()) {
            var address = URI.create(running.platform().addresses().issuer() + "/clients-registrations/" + kind);
            var request = HttpRequest.newBuilder(address)
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(asked.get(kind)));

            var answer = HttpClient.newHttpClient().send(request.build(), BodyHandlers.discarding());

            assertThat(answer.statusCode()).as(kind).isIn(401, 403);
        }
    }

    @Test
    void everyClientProvesThatItAskedForTheCode() {
        assertThat(open().filter(client -> client.path("standardFlowEnabled").asBoolean())
                        .filter(client -> !client.path("clientId").asString().equals("account"))
                        .map(client -> client.at("/attributes/pkce.code.challenge.method")
                                .asString()))
                .hasSize(3)
                .containsOnly("S256");
    }

    @Test
    void nobodySignsUpOrResetsAPasswordOrIsRemembered() {
        var page = running.visitors().visit(Visitors.at("192.168.40.1")).page();

        assertThat(page).doesNotContain("login-actions/registration", "reset-credentials", "rememberMe");
    }

    @Test
    void itsPagesSayWhatABrowserMayDoWithThem() {
        var headers =
                running.visitors().visit(Visitors.at("192.168.40.2")).answer().headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("frame-ancestors 'self'", "object-src 'none'", "base-uri 'self'");
        assertThat(headers.firstValue("X-Frame-Options")).contains("SAMEORIGIN");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(headers.firstValue("Strict-Transport-Security").orElse("")).contains("max-age=31536000");
    }

    @Test
    void aWorldWideAddressMustUseHttps() {
        assertThat(running.visitors().visit(Visitors.at("203.0.113.9")).asksFor("password"))
                .isFalse();
    }

    private Stream<JsonNode> open() {
        return clients().stream()
                .filter(client -> client.path("enabled").asBoolean())
                .filter(client -> !client.path("bearerOnly").asBoolean());
    }

    private List<JsonNode> clients() {
        return admin.get("/clients?max=1000").valueStream().toList();
    }

    private List<String> different() {
        var exported = admin.post("/partial-export?exportClients=true&exportGroupsAndRoles=true", null)
                .body();
        var different = new ArrayList<String>();
        compare("", written(), exported, different);
        return different;
    }

    private JsonNode written() {
        URI gateway = running.platform().addresses().gateway();
        var text = RealmFile.render(Checkout.ROOT).replace("${THIDUA_PUBLIC_URL}", gateway.toString());
        return JsonMapper.shared().readTree(text);
    }

    /** Lists where {@code found} does not have what is {@code wanted}; more it may have. */
    private static void compare(String path, JsonNode wanted, JsonNode found, List<String> different) {
        if (wanted.isObject()) {
            ((ObjectNode) wanted)
                    .propertyStream()
                    .filter(field -> !NOT_EXPORTED.contains(field.getKey()))
                    .forEach(field -> compare(
                            path + "/" + field.getKey(), field.getValue(), found.path(field.getKey()), different));
        } else if (wanted.isArray() && !wanted.isEmpty() && wanted.get(0).isObject()) {
            wanted.forEach(one -> compare(path + "/" + name(one), one, named(name(one), found), different));
        } else if (wanted.isArray()) {
            if (!texts(wanted).equals(texts(found))
                    && !Set.copyOf(texts(wanted)).equals(Set.copyOf(texts(found)))) {
                different.add("%s is %s and not %s".formatted(path, found, wanted));
            }
        } else if (!wanted.asString("").equals(found.asString("missing"))) {
            different.add("%s is %s and not %s".formatted(path, found, wanted));
        }
    }

    private static JsonNode named(String name, JsonNode list) {
        return list.valueStream()
                .filter(one -> name(one).equals(name))
                .findFirst()
                .orElse(list.path("missing"));
    }

    private static String name(JsonNode one) {
        for (String key : List.of("clientId", "alias", "name", "flowAlias", "authenticator", "client", "providerId")) {
            if (one.has(key)) {
                return one.get(key).asString();
            }
        }
        throw new AssertionError("no name in " + one);
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }
}
