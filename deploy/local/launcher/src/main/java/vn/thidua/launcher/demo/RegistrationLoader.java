package vn.thidua.launcher.demo;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.thidua.launcher.demo.DemoDirectory.Bloc;
import vn.thidua.launcher.demo.DemoDirectory.Member;
import vn.thidua.launcher.demo.DemoRounds.Written;

/**
 * Fills in, signs off, sends and answers the departments' registrations, each as its own officer and leader.
 *
 * <p>Every step is taken only on the version the step before has left: a registration somebody has touched since is left
 * alone.
 */
record RegistrationLoader(Api api, Path folder, Map<String, UUID> units, Map<String, UUID> campaigns) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String ROUNDS = "/api/registration/rounds/";
    private static final String REGISTRATIONS = "/api/registration/registrations/";
    private static final long STARTED = 1;
    private static final long SAVED = 2;
    private static final long SIGNED_OFF = 3;
    private static final long SUBMITTED = 4;

    /** Brings in a round's registrations, which are independent of each other; by unit. */
    Map<String, UUID> load(Written round, UUID id, Bloc bloc, Set<String> except) {
        var steps = new LinkedHashMap<String, Callable<UUID>>();
        for (String unit : bloc.members().stream().map(Member::unit).toList()) {
            Path file = folder.resolve(
                    "registrations/%d/%s.json".formatted(round.awardYear(), unit.toLowerCase(Locale.ROOT)));
            if (Files.exists(file) && !except.contains(unit)) {
                var one = new One(round, unit, bloc.judgeOf(unit), JSON.readTree(file.toFile()));
                steps.put(unit, () -> register(id, one));
            }
        }
        return Parallel.run(steps);
    }

    /** One unit's registration as written, and who judges it. */
    private record One(Written round, String unit, String judge, JsonNode written) {

        String name() {
            return "registration:%s:%d".formatted(unit, round.awardYear());
        }

        String outcome() {
            return written.path("outcome").asString();
        }
    }

    private UUID register(UUID round, One one) {
        String officer = DemoDirectory.officerOf(one.unit());
        JsonNode registration = Api.retrying(() -> started(round, one, officer));
        if (version(registration) == STARTED) {
            String path = path(registration);
            ObjectNode content = content(one.written().path("content"));
            registration = Api.retrying(() -> api.put(officer, path, STARTED, content));
        }
        if (one.outcome().equals("DRAFT")) {
            return DirectoryLoader.id(registration);
        }
        if (version(registration) == SAVED) {
            registration = signedOff(registration, one);
        }
        if (version(registration) == SIGNED_OFF) {
            registration = decide(officer, registration, "/submission", one, JSON.createObjectNode());
        }
        if (version(registration) == SUBMITTED && one.outcome().equals("RETURNED")) {
            judge(registration, "/return", one);
        }
        if (version(registration) == SUBMITTED && one.outcome().equals("ACCEPTED")) {
            judge(registration, "/acceptance", one);
        }
        return DirectoryLoader.id(registration);
    }

    /** The leader's duty may arrive later than the officer's. */
    private JsonNode signedOff(JsonNode registration, One one) {
        String leader = DemoDirectory.leaderOf(one.unit());
        return Api.retrying(() -> decide(leader, registration, "/sign-off", one, JSON.createObjectNode()));
    }

    private JsonNode started(UUID round, One one, String officer) {
        JsonNode mine = api.get(officer, ROUNDS + round).path("myRegistrationId");
        if (mine.isString()) {
            return api.get(officer, REGISTRATIONS + mine.asString());
        }
        ObjectNode body = JSON.createObjectNode().put("unitId", String.valueOf(units.get(one.unit())));
        return api.post(officer, ROUNDS + round + "/registrations", one.name(), body);
    }

    private void judge(JsonNode registration, String decision, One one) {
        JsonNode reason = one.written().path("reason");
        ObjectNode body = JSON.createObjectNode().put("reason", reason.isString() ? reason.asString() : null);
        decide(DemoDirectory.officerOf(one.judge()), registration, decision, one, body);
    }

    private JsonNode decide(String person, JsonNode registration, String decision, One one, ObjectNode body) {
        return api.post(person, path(registration) + decision, one.name() + decision, version(registration), body);
    }

    /** The content as the form sends it, with the campaigns' names replaced by what the services call them. */
    private ObjectNode content(JsonNode written) {
        var content = (ObjectNode) written.deepCopy();
        content.path("campaigns").forEach(campaign -> {
            var entry = (ObjectNode) campaign;
            UUID id = campaigns.get(entry.path("campaign").asString(""));
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
