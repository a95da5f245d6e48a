package vn.thidua.launcher.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.launcher.PrivateTree;
import vn.thidua.launcher.demo.DemoPeople;
import vn.thidua.launcher.keycloak.RunningKeycloak.Running;

/** The realm as a running Keycloak understands it. */
@ExtendWith(RunningKeycloak.class)
class KeycloakTest {

    @Test
    void anOfficersTokenIsForTheFourServicesAndNamesThePerson(Running running) {
        JsonNode claims = claims(running, "canbo.skhcn");

        assertThat(claims.get("sub").asString())
                .isEqualTo(DemoPeople.subject("canbo.skhcn").toString());
        assertThat(claims.get("aud").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrder(
                        "campaign-service", "registration-service", "award-service", "notification-service");
        assertThat(claims.get("name").asString()).isEqualTo("Cán bộ mẫu Sở KHCN");
        assertThat(claims.get("azp").asString()).isEqualTo("demo-loader");
        assertThat(claims.has("realm_access")).isFalse();
        assertThat(claims.get("exp").asLong() - claims.get("iat").asLong()).isEqualTo(300);
    }

    @Test
    void onlyTheAdministratorsTokenCarriesTheRole(Running running) {
        assertThat(claims(running, "quantri").at("/realm_access/roles").toString())
                .isEqualTo("[\"province-admin\"]");
    }

    @Test
    void aPersonSignsInOnOneVietnamesePageAndTheGatewayGetsTheToken(Running running) {
        var visit = running.visitors().visit(Visitors.at("192.168.2.1"));
        assertThat(visit.page()).contains("lang=\"vi\"", "Mật khẩu", "name=\"username\"", "name=\"password\"");

        var refused = visit.enter("canbo.skhcn", "wrong-password");
        assertThat(refused.page()).contains("mật khẩu không hợp lệ", "hãy đợi ít phút");
        var tokens = refused.enter("canbo.skhcn", DemoPeople.PASSWORD).tokens();

        assertThat(tokens.claims().get("azp").asString()).isEqualTo("gateway");
    }

    @Test
    void itsFilesAreForTheirOwnerOnly(Running running) throws IOException {
        PrivateTree.check(running.platform().settings().home());
    }

    private static JsonNode claims(Running running, String username) {
        var token = running.platform().signIn().token(username);
        return JsonMapper.shared().readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]));
    }
}
