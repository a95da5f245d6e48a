package vn.thidua.launcher.demo;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.thidua.launcher.demo.DemoDirectory.Unit;

/**
 * Fills in, signs, sends and answers the departments' registrations, each as its own officer and leader.
 *
 * <p>Every step is taken only on the version the step before has left: a registration somebody has touched since is left
 * alone.
 */
record RegistrationLoader(Api api, DemoDirectory directory, Path folder) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String ROUNDS = "/api/registration/rounds/";
    private static final String REGISTRATIONS = "/api/registration/registrations/";
    private static final long STARTED = 1;
    private static final long SAVED = 2;
    private static final long SIGNED = 3;
    private static final long SUBMITTED = 4;

    Map<String, UUID> load(UUID round, Map<String, UUID> units, Map<String, UUID> campaigns, Set<String> except) {
        var loaded = new LinkedHashMap<String, UUID>();
        for (Unit unit : directory.units()) {
            Path file = folder.resolve("registrations").resolve(unit.organisation() + ".json");
            if (Files.exists(file) && !except.contains(unit.code())) {
                JsonNode written = JSON.readTree(file.toFile());
                loaded.put(unit.code(), register(round, unit, units, written, campaigns));
            }
        }
        return loaded;
    }

    private UUID register(
            UUID round, Unit unit, Map<String, UUID> units, JsonNode written, Map<String, UUID> campaigns) {
        String officer = directory.officerOf(unit);
        JsonNode registration = Api.patiently(() -> started(round, unit, units, officer));
        if (version(registration) == STARTED) {
            String path = path(registration);
            ObjectNode content = content(written.path("content"), campaigns);
            registration = Api.patiently(() -> api.put(officer, path, STARTED, content));
        }
        String outcome = written.path("outcome").asString();
        if (version(registration) == SAVED && !outcome.equals("DRAFT")) {
            JsonNode drafted = registration;
            registration = Api.patiently(
                    () -> decide(directory.leaderOf(unit), drafted, "/sign-off", unit, JSON.createObjectNode()));
        }
        if (version(registration) == SIGNED && !outcome.equals("DRAFT")) {
            registration = decide(officer, registration, "/submission", unit, JSON.createObjectNode());
        }
        if (version(registration) == SUBMITTED && outcome.equals("RETURNED")) {
            judge(registration, "/return", unit, written);
        }
        if (version(registration) == SUBMITTED && outcome.equals("ACCEPTED")) {
            judge(registration, "/acceptance", unit, written);
        }
        return DirectoryLoader.id(registration);
    }

    private JsonNode started(UUID round, Unit unit, Map<String, UUID> units, String officer) {
        JsonNode mine = api.get(officer, ROUNDS + round).path("myRegistrationId");
        if (mine.isString()) {
            return api.get(officer, REGISTRATIONS + mine.asString());
        }
        ObjectNode body = JSON.createObjectNode().put("unitId", String.valueOf(units.get(unit.code())));
        return api.post(officer, ROUNDS + round + "/registrations", "registration:" + unit.code(), body);
    }

    private void judge(JsonNode registration, String decision, Unit unit, JsonNode written) {
        JsonNode reason = written.path("reason");
        ObjectNode body = JSON.createObjectNode().put("reason", reason.isString() ? reason.asString() : null);
        decide(directory.officerOf(directory.head()), registration, decision, unit, body);
    }

    private JsonNode decide(String person, JsonNode registration, String decision, Unit unit, ObjectNode body) {
        return api.post(
                person,
                path(registration) + decision,
                "registration:" + unit.code() + decision,
                version(registration),
                body);
    }

    /** The content as the form sends it, with the campaigns' names replaced by what the services call them. */
    private static ObjectNode content(JsonNode written, Map<String, UUID> campaigns) {
        var content = (ObjectNode) written.deepCopy();
        content.path("movements").forEach(movement -> {
            var entry = (ObjectNode) movement;
            String campaign = entry.path("campaign").asString();
            UUID id = campaigns.get(campaign);
            entry.remove("campaign");
            entry.put("campaignId", id == null ? null : id.toString());
        });
        return content;
    }

    private static String path(JsonNode registration) {
        return REGISTRATIONS + DirectoryLoader.id(registration);
    }

    private static long version(JsonNode registration) {
        return registration.path("version").asLong();
    }
}
