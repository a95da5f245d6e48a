package vn.thidua.launcher.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.thidua.launcher.demo.DemoPeople;
import vn.thidua.launcher.http.OpenIdClient;
import vn.thidua.launcher.keycloak.RunningKeycloak.Running;

/** Names are the platform's: nobody renames themselves. */
@ExtendWith(RunningKeycloak.class)
class ProfileTest {

    private static final String PERSON = "lanhdao.stp";

    private final Running running;
    private final Admin admin;

    ProfileTest(Running running) {
        this.running = running;
        this.admin = running.admin();
    }

    @ParameterizedTest
    @CsvSource({
        "firstName, Chủ tịch",
        "lastName, UBND tỉnh",
        "username, chutich.ubnd",
        "email, chutich@tinh.example",
        "title, Chủ tịch UBND tỉnh"
    })
    void nobodyChangesAFieldOfTheirOwn(String field, String value) throws Exception {
        var token = accountToken();
        var own = (ObjectNode) JsonMapper.shared().readTree(account(token).body());
        var before = admin.get("/users/" + DemoPeople.subject(PERSON));

        own.putObject("attributes").putArray("title").add(value);
        var answer = change(token, field.equals("title") ? own : own.put(field, value));

        assertThat(admin.get("/users/" + DemoPeople.subject(PERSON))).isEqualTo(before);
        assertThat(answer.statusCode()).isNotEqualTo(500);
        var after = JsonMapper.shared().readTree(account(token).body());
        assertThat(after.path("firstName")).isEqualTo(before.path("firstName"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE_PROFILE", "UPDATE_EMAIL", "VERIFY_PROFILE", "delete_account"})
    void noActionAsksForAnotherName(String action) {
        var browser = Visitors.at("192.168.30.1");
        var visit =
                running.visitors().visit(browser, Map.of("kc_action", action)).enter(PERSON, DemoPeople.PASSWORD);

        assertThat(visit.asksFor("firstName") || visit.asksFor("email")).isFalse();
        assertThat(visit.hasCode()).isTrue();
    }

    @Test
    void everyFieldIsForAdministratorsToEdit() {
        var attributes = admin.get("/users/profile").get("attributes");

        assertThat(attributes.valueStream().map(one -> one.path("name").asString()))
                .containsExactlyInAnyOrder("username", "email", "firstName", "lastName");
        assertThat(attributes
                        .valueStream()
                        .map(one -> one.at("/permissions/edit").toString()))
                .containsOnly("[\"admin\"]");
    }

    @Test
    void anAdministratorCorrectsAName() {
        String path = "/users/" + DemoPeople.subject("lanhdao.vpubnd");
        var person = (ObjectNode) admin.get(path);

        assertThat(admin.put(path, person.deepCopy().put("firstName", "Tên đúng"))
                        .status())
                .isEqualTo(204);
        assertThat(admin.get(path).path("firstName").asString()).isEqualTo("Tên đúng");
        assertThat(admin.put(path, person).status()).isEqualTo(204);
    }

    private HttpResponse<String> account(String token) throws Exception {
        return send(request(token).GET());
    }

    private HttpResponse<String> change(String token, JsonNode profile) throws Exception {
        return send(request(token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(profile.toString())));
    }

    private HttpRequest.Builder request(String token) {
        return HttpRequest.newBuilder(URI.create(running.platform().addresses().issuer() + "/account/"))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json");
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request.build(), BodyHandlers.ofString());
        }
    }

    /** What the account console gets for the person. */
    private String accountToken() {
        var issuer = running.platform().addresses().issuer();
        var console = new OpenIdClient(issuer, "account-console", "", issuer + "/account/");
        var tokens = Visit.begin(console, Visitors.at("192.168.30.2"), Map.of())
                .enter(PERSON, DemoPeople.PASSWORD)
                .tokens();
        assertThat(tokens.given()).as("%s", tokens).isTrue();
        return tokens.access();
    }
}
