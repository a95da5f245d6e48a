package vn.thidua.launcher.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.thidua.launcher.demo.DemoPeople;
import vn.thidua.launcher.http.Browser;
import vn.thidua.launcher.http.HtmlForm;
import vn.thidua.launcher.keycloak.RunningKeycloak.Running;

/** No program gets a token for a password. */
@ExtendWith(RunningKeycloak.class)
class DirectGrantsTest {

    private final Running running;
    private final Admin admin;

    DirectGrantsTest(Running running) {
        this.running = running;
        this.admin = running.admin();
    }

    @Test
    void noClientOfTheRealmTakesPasswords() throws Exception {
        List<JsonNode> clients = admin.get("/clients?max=1000").valueStream().toList();

        assertThat(clients).hasSizeGreaterThan(6);
        for (JsonNode client : clients) {
            String id = client.path("clientId").asString();
            assertThat(client.path("directAccessGrantsEnabled").asBoolean())
                    .as(id)
                    .isFalse();
            assertThat(client.path("implicitFlowEnabled").asBoolean()).as(id).isFalse();
            assertThat(client.path("serviceAccountsEnabled").asBoolean()).as(id).isFalse();
            assertRefused(password(id, client.path("secret").asString("")));
        }
    }

    @Test
    void notEvenOneThatIsAllowedTo() throws Exception {
        var gateway = (ObjectNode) admin.get("/clients?clientId=gateway").get(0);
        var allowed = gateway.deepCopy().put("directAccessGrantsEnabled", true);
        String path = "/clients/" + gateway.path("id").asString();
        try {
            assertThat(admin.put(path, allowed).status()).isEqualTo(204);

            assertRefused(password("gateway", running.platform().secrets().gateway()));
        } finally {
            admin.put(path, gateway);
        }
    }

    private static void assertRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isBetween(400, 403);
        assertThat(answer.body()).doesNotContain("access_token");
    }

    private HttpResponse<String> password(String client, String secret) throws Exception {
        var fields = Map.of(
                "grant_type",
                "password",
                "client_id",
                client,
                "client_secret",
                secret,
                "username",
                "canbo.stc",
                "password",
                DemoPeople.PASSWORD);
        var endpoint = URI.create(running.platform().addresses().issuer() + "/protocol/openid-connect/token");
        return new Browser().post(endpoint, HtmlForm.encode(fields));
    }
}
