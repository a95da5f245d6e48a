package vn.thidua.systemtests;

import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import vn.thidua.systemtests.WholePlatform.Running;

/** One unit's registration, sent and given back again and again, and what the bloc's head sees of it. */
record Submissions(Api officer, Api leader, Api head, UUID round, UUID registration) {

    private static final String RETURN = "{\"reason\": \"Xin gửi lại\"}";

    /** Of a unit whose registration lies with the head or was given back. */
    static Submissions of(Running running, String unit) {
        var code = unit.toLowerCase(Locale.ROOT);
        var officer = running.as("canbo." + code);
        var leader = running.as("lanhdao." + code);
        var head = running.as("canbo.vpubnd");
        return new Submissions(
                officer,
                leader,
                head,
                running.demo().round().orElseThrow(),
                running.demo().registrations().get(unit));
    }

    String path() {
        return "/api/registration/registrations/" + registration;
    }

    JsonNode current() {
        return officer.get(path());
    }

    Api.Answer submit(long version, UUID key) throws IOException {
        return officer.post(path() + "/submission", version, key, "{}");
    }

    /** Makes sure that the unit can submit what its leader has signed; returns the version to submit. */
    long readyToSubmit() throws IOException {
        var now = current();
        var version = now.get("version").asLong();
        if (now.get("state").asString().equals("SUBMITTED")) {
            version = head.post(path() + "/return", version, UUID.randomUUID(), RETURN)
                    .ok()
                    .version();
        }
        return leader.post(path() + "/sign-off", version, UUID.randomUUID(), "{}")
                .ok()
                .version();
    }

    /** How many notices of a submission of this registration the head has got. */
    long noticesOfSubmissions() {
        var notices = head.get("/api/notification/notices?limit=200").get("items");
        return notices.valueStream()
                .filter(it -> it.get("kind").asString().equals("REGISTRATION_SUBMITTED"))
                .filter(it -> it.at("/link/registrationId").asString("").equals(registration.toString()))
                .count();
    }

    /** Whether the comparison shows what was submitted last. */
    boolean isCompared(long version) {
        var members =
                head.get("/api/registration/rounds/" + round + "/comparison").get("members");
        return members.valueStream()
                .filter(it -> it.get("registrationId").asString("").equals(registration.toString()))
                .anyMatch(it -> it.get("state").asString().equals("SUBMITTED")
                        && it.get("version").asLong() == version);
    }
}
