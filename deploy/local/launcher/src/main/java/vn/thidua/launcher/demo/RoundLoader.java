package vn.thidua.launcher.demo;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.thidua.launcher.demo.DemoRounds.Written;

/** Opens a bloc's registration round from today and closes last year's, as an officer of the bloc's head. */
record RoundLoader(Api api, DemoDirectory directory) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String ROUNDS = "/api/registration/rounds";
    private static final ZoneId PEOPLES_DAY = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int FORM_ROWS = 17;

    UUID open(Written written, UUID bloc) {
        String head = headOf(written);
        UUID round = Api.retrying(() -> existingOrOpened(head, written, bloc));
        Api.retrying(() -> completeForm(head, round));
        return round;
    }

    /** Ends the round as soon as the service allows, unless somebody has decided on its end already. */
    void close(Written written, UUID id) {
        String head = headOf(written);
        JsonNode round = api.get(head, ROUNDS + "/" + id);
        if (round.path("state").asString().equals("OPEN")
                && round.path("ending").isNull()) {
            ObjectNode body = JSON.createObjectNode().putNull("at").put("reason", "Kết thúc đăng ký năm trước (mẫu)");
            api.post(
                    head,
                    "%s/%s/closing".formatted(ROUNDS, id),
                    "closing:" + written.name(),
                    round.path("version").asLong(),
                    body);
        }
    }

    private UUID existingOrOpened(String head, Written written, UUID bloc) {
        return api.list(head, ROUNDS).stream()
                .filter(round -> round.path("awardYear").asInt() == written.awardYear())
                .filter(round -> round.path("blocId").asString().equals(bloc.toString()))
                .map(DirectoryLoader::id)
                .findFirst()
                .orElseGet(() -> opened(head, written, bloc));
    }

    private UUID opened(String head, Written written, UUID bloc) {
        LocalDate today = LocalDate.now(PEOPLES_DAY);
        ObjectNode body = JSON.createObjectNode()
                .put("blocId", bloc.toString())
                .put("awardYear", written.awardYear())
                .put("opensOn", today.toString())
                .put("closesOn", today.plusDays(written.openForDays()).toString());
        return DirectoryLoader.id(api.post(head, ROUNDS, "round:%s:%s".formatted(written.name(), today), body));
    }

    private String headOf(Written written) {
        return DemoDirectory.officerOf(directory.bloc(written.bloc()).head());
    }

    /** The form's rows come from another service; without all of them nothing can be filled in. */
    private JsonNode completeForm(String head, UUID round) {
        JsonNode form = api.get(head, "%s/%s/form".formatted(ROUNDS, round));
        if (form.path("rows").size() < FORM_ROWS) {
            throw new ApiRefused(503, "form-incomplete", "the form of round " + round);
        }
        return form;
    }
}
