package vn.thidua.launcher.demo;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Opens the bloc's registration round from today, as an officer of the bloc's head. */
record RoundLoader(Api api, DemoDirectory directory, Path folder) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String ROUNDS = "/api/registration/rounds";
    private static final ZoneId PEOPLES_DAY = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int FORM_ROWS = 17;

    UUID open(UUID bloc) {
        JsonNode written = JSON.readTree(folder.resolve("round.json").toFile());
        int year = written.path("awardYear").asInt();
        String head = directory.officerOf(directory.head());
        UUID round = Api.patiently(() ->
                existingOrOpened(head, bloc, year, written.path("openForDays").asInt()));
        Api.patiently(() -> completeForm(head, round));
        return round;
    }

    private UUID existingOrOpened(String head, UUID bloc, int year, int days) {
        return api.list(head, ROUNDS).stream()
                .filter(round -> round.path("awardYear").asInt() == year)
                .filter(round -> round.path("blocId").asString().equals(bloc.toString()))
                .map(DirectoryLoader::id)
                .findFirst()
                .orElseGet(() -> opened(head, bloc, year, days));
    }

    private UUID opened(String head, UUID bloc, int year, int days) {
        LocalDate today = LocalDate.now(PEOPLES_DAY);
        ObjectNode body = JSON.createObjectNode()
                .put("blocId", bloc.toString())
                .put("awardYear", year)
                .put("opensOn", today.toString())
                .put("closesOn", today.plusDays(days).toString());
        return DirectoryLoader.id(api.post(head, ROUNDS, "round:%d:%s".formatted(year, today), body));
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
