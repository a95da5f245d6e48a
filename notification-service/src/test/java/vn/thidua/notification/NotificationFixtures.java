package vn.thidua.notification;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.thidua.platform.domain.Duties;
import vn.thidua.platform.domain.VietnamTime;
import vn.thidua.platform.test.Contract;
import vn.thidua.platform.test.Http;
import vn.thidua.platform.test.TestBroker;
import vn.thidua.platform.test.TokenIssuer;

/** What the other services would publish, as variations of the published samples; and people with duties. */
@TestComponent
public class NotificationFixtures {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Http http;
    private final Duties duties;

    NotificationFixtures(Http http, Duties duties) {
        this.http = http;
        this.duties = duties;
    }

    /** A person who is known to be officer of the units. */
    public Officer officerOf(UUID... units) {
        var officer = new Officer(UUID.randomUUID());
        give(officer, 1, units);
        return officer;
    }

    /** A person who is known to work in the units. */
    public Officer staffOf(UUID... units) {
        var person = new Officer(UUID.randomUUID());
        give(person, 1, "STAFF", units);
        return person;
    }

    /** Makes the person officer of exactly these units, and waits until the service knows of it. */
    public void give(Officer officer, long version, UUID... units) {
        give(officer, version, "OFFICER", units);
    }

    private void give(Officer officer, long version, String role, UUID... units) {
        var held = List.of(units).stream()
                .map(it -> Map.of("unitId", it, "role", role, "from", "2022-01-01"))
                .toList();
        TestBroker.publish(
                "duty",
                officer.subject(),
                JSON.writeValueAsString(Map.of(
                        "type",
                        "duty.changed.v1",
                        "personId",
                        officer.subject(),
                        "version",
                        version,
                        "name",
                        "Cán bộ mẫu",
                        "duties",
                        held)));
        Awaitility.await()
                .until(() -> duties.of(officer.subject(), VietnamTime.dayOf(java.time.Instant.now()))
                                .duties()
                                .size()
                        == units.length);
    }

    public void open(UUID round, long version, UUID head, UUID... members) {
        TestBroker.publish("round", round, opened(round, version, head, members));
    }

    public static String opened(UUID round, long version, UUID head, UUID... members) {
        return sample(
                "round.opened.v1",
                it -> it.put("roundId", round.toString())
                        .put("version", version)
                        .put("headUnitId", head.toString())
                        .set("memberUnitIds", JSON.valueToTree(members)));
    }

    /** Returns the reminder's id. */
    public UUID remind(UUID round, UUID unit, @Nullable UUID sender) {
        var reminder = UUID.randomUUID();
        var message = sample(
                "member.nudged.v1",
                it -> it.put("nudgeId", reminder.toString())
                        .put("roundId", round.toString())
                        .put("unitId", unit.toString())
                        .put("senderUnitId", sender == null ? null : sender.toString()));
        TestBroker.publish("nudge", reminder, message);
        return reminder;
    }

    public void submit(UUID registration, long version, UUID unit, UUID judge) {
        move("submitted", registration, version, unit, judge);
    }

    public void move(String what, UUID registration, long version, UUID unit, UUID judge) {
        TestBroker.publish("registration", registration, moved(what, registration, version, unit, judge));
    }

    public static String moved(String what, UUID registration, long version, UUID unit, UUID judge) {
        return sample(
                "registration." + what + ".v1",
                it -> it.put("registrationId", registration.toString())
                        .put("version", version)
                        .put("unitId", unit.toString())
                        .put("judgeUnitId", judge.toString()));
    }

    private static String sample(String type, UnaryOperator<ObjectNode> change) {
        var contract = new Contract(type);
        var message =
                change.apply((ObjectNode) JSON.readTree(contract.sample())).toString();
        contract.requireValid(message);
        return message;
    }

    /** Somebody who signs in. */
    public record Officer(UUID subject) {

        public String token() {
            return TokenIssuer.shared().token(subject, "Cán bộ mẫu", "notification-service");
        }
    }

    public Http.Session session(Officer officer) {
        return http.withToken(officer.token());
    }

    /** How many notices the person has not read. */
    public int unread(Officer officer) {
        try {
            var answer = session(officer)
                    .get("/api/notification/notices/unread")
                    .getResponse()
                    .getContentAsString();
            return JSON.readTree(answer).get("unread").asInt();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
