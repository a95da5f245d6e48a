package vn.thidua.systemtests.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.thidua.systemtests.WholePlatform;
import vn.thidua.systemtests.WholePlatform.Running;

/** A cursor of another's list reveals nothing: it is refused in the words for one that never was. */
@ExtendWith(WholePlatform.class)
class CursorsSystemTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String NEVER = "11111111-1111-4111-8111-111111111111";

    @Test
    void aCursorOfAnotherUnitsPledgesIsLikeNone(Running running) throws Exception {
        var scene = AttackData.of(running);
        var theirs = "/api/registration/units/" + scene.cast().unitId("SKHCN") + "/pledges";
        var pledge = scene.cast()
                .officer("SKHCN")
                .create(theirs, Examples.body("POST /api/registration/units/{unitId}/pledges"))
                .body()
                .get("id")
                .asString();
        var own = "/api/registration/units/" + scene.cast().unitId("STC") + "/pledges?year=";

        assertThat(ask(scene, own + "2022&after=" + pledge)).isEqualTo(ask(scene, own + "2022&after=" + NEVER));
        var ofAnotherYear = scene.names().get("pledges");
        assertThat(ask(scene, own + "2021&after=" + ofAnotherYear)).isEqualTo(ask(scene, own + "2021&after=" + NEVER));
    }

    @Test
    void aCursorOfAnothersInboxIsLikeNone(Running running) throws Exception {
        var scene = AttackData.of(running);
        var inbox = "/api/notification/notices?after=";

        assertThat(ask(scene, inbox + scene.names().get("notices"))).isEqualTo(ask(scene, inbox + NEVER));
        assertThat(ask(scene, inbox + scene.names().get("notices"))).isEqualTo(ask(scene, inbox + UUID.randomUUID()));
    }

    /** Status and body as an officer of Sở Tài chính gets them, without what differs from request to request. */
    private static JsonNode ask(AttackData scene, String path) throws IOException, InterruptedException {
        var answer = HTTP.send(
                new EndpointCaller(scene).to(path, Kind.OFFICER, "STC").build(), BodyHandlers.ofString());
        var body = (ObjectNode) JsonMapper.shared().readTree(answer.body());
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(body.get("code").asString()).isEqualTo("parameter-invalid");
        body.remove("traceId");
        return body;
    }
}
