package vn.thidua.launcher.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.launcher.Checkout;
import vn.thidua.launcher.demo.DemoPeople;

class RealmFileTest {

    private final String rendered = RealmFile.render(Checkout.ROOT);
    private final JsonNode realm = JsonMapper.shared().readTree(rendered);

    @Test
    void everyDemoPersonHasTheSubjectTheLoaderExpects() {
        JsonNode officer = user("canbo.skhcn");

        assertThat(officer.get("id").asString())
                .isEqualTo(DemoPeople.subject("canbo.skhcn").toString());
        assertThat(officer.get("realmRoles").toString()).doesNotContain("province-admin");
        assertThat(user("quantri").get("realmRoles").toString()).contains("province-admin");
        assertThat(realm.get("users")).hasSize(34);
    }

    @Test
    void everyDepartmentIsAnOrganisationWithItsPeople() {
        assertThat(realm.get("organizations")).hasSize(15);
        JsonNode department = realm.get("organizations")
                .valueStream()
                .filter(one -> one.get("alias").asString().equals("skhcn"))
                .findFirst()
                .orElseThrow();

        assertThat(department.at("/attributes/unitCode/0").asString()).isEqualTo("SKHCN");
        assertThat(department.get("members").toString()).contains("canbo.skhcn", "lanhdao.skhcn", "nguoi.skhcn");
    }

    @Test
    void theLoadersTokensAreGoodForTheSameServicesAsTheGateways() {
        assertThat(client("demo-loader").get("protocolMappers"))
                .isEqualTo(client("gateway").get("protocolMappers"))
                .hasSize(4);
        assertThat(client("demo-loader")
                        .at("/attributes/pkce.code.challenge.method")
                        .asString())
                .isEqualTo("S256");
    }

    @Test
    void secretsStayPlaceholders() {
        assertThat(client("gateway").get("secret").asString()).isEqualTo("${THIDUA_GATEWAY_SECRET}");
        assertThat(client("demo-loader").get("secret").asString()).isEqualTo("${THIDUA_LOADER_SECRET}");
    }

    private JsonNode client(String id) {
        return realm.get("clients")
                .valueStream()
                .filter(one -> one.get("clientId").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode user(String name) {
        return realm.get("users")
                .valueStream()
                .filter(one -> one.get("username").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
