package vn.thidua.systemtests.attack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Brings departments' registrations of a round into a state, each step taken by whom it belongs to. */
record RegistrationStates(AttackActors cast, String round) {

    static final String PATH = "/api/registration/registrations/";

    /** The id of the unit's, which stands in the state then. */
    String bring(String unit, String state) {
        var officer = cast.officer(unit);
        var started = AttackActors.retrying(() -> officer.create(
                "/api/registration/rounds/" + round + "/registrations", "{\"unitId\": \"" + cast.unitId(unit) + "\"}"));
        var id = AttackActors.id(started.body());
        var path = PATH + id;
        AttackActors.put(officer, path, started.version(), content("Thử quyền"));
        steps(state).forEach(it -> it.on(cast, unit, path));
        return id;
    }

    /** A decision and who takes it; saving is the one without a name. */
    private record Step(Kind kind, String decision, String body) {

        void on(AttackActors cast, String unit, String path) {
            var person = cast.as(kind, unit);
            if (decision.isEmpty()) {
                AttackActors.put(person, path, person.get(path).get("version").asLong(), body);
            } else {
                AttackActors.retrying(() -> person.decide(path, decision, body));
            }
        }
    }

    private static List<Step> steps(String state) {
        var reason = "{\"reason\": \"Thử quyền\"}";
        var presented = new Step(Kind.OFFICER, "/presentation", "{}");
        var signed = new Step(Kind.LEADER, "/sign-off", "{}");
        var sent = new Step(Kind.OFFICER, "/submission", "{}");
        var accepted = new Step(Kind.HEAD_OFFICER, "/acceptance", reason);
        var amending = new Step(Kind.OFFICER, "/amendment", reason);
        var changed = new Step(Kind.OFFICER, "", content("Thử quyền, sửa"));
        return switch (state) {
            case "presented" -> List.of(presented);
            case "signed-off" -> List.of(signed);
            case "submitted" -> List.of(signed, sent);
            case "returned" -> List.of(signed, sent, new Step(Kind.HEAD_OFFICER, "/return", reason));
            case "accepted" -> List.of(signed, sent, accepted);
            case "amending" -> List.of(signed, sent, accepted, amending);
            case "amendment-submitted" -> List.of(signed, sent, accepted, amending, changed, signed, sent);
            default -> List.of();
        };
    }

    /** What a demo department pledges, without the campaigns, which the services call by ids. */
    private static String content(String work) {
        try {
            var demo = JsonMapper.shared()
                    .readTree(Files.readString(Path.of("..", "deploy", "demo", "registrations", "2022", "stc.json")));
            var content = (ObjectNode) demo.get("content");
            content.putArray("campaigns")
                    .addObject()
                    .put("name", "Phong trào mẫu")
                    .putNull("campaignId");
            return content.put("professionalWork", work).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
