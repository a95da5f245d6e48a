package vn.thidua.systemtests.attack;

import static java.util.Map.entry;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import vn.thidua.systemtests.WholePlatform.Running;

/**
 * A bloc of its own whose members' registrations stand in every state, and one of everything else that has an id.
 *
 * @param registrations by the state they are in
 * @param names what else there is, as endpoints call it
 */
record AttackData(AttackActors cast, Map<String, String> registrations, Map<String, String> names) {

    private static final Map<String, String> UNITS = Map.ofEntries(
            entry("draft", AttackDataBuilder.UNIT),
            entry("presented", "SNV"),
            entry("signed-off", "STP"),
            entry("submitted", "SNGV"),
            entry("returned", "BDT"),
            entry("accepted", "STTTT"),
            entry("amending", "TTT"),
            entry("amendment-submitted", "VPDDBQH"));

    private static final Map<Running, AttackData> SET = new ConcurrentHashMap<>();

    /** Set once for all tests on one platform. */
    static AttackData of(Running running) {
        return SET.computeIfAbsent(running, it -> set(new AttackActors(it)));
    }

    private static AttackData set(AttackActors cast) {
        var scene = new AttackData(cast, new LinkedHashMap<>(), new LinkedHashMap<>());
        var stage = new AttackDataBuilder(cast, UNITS, scene.names);
        stage.givesStaffDuties();
        var round = stage.opensRound();
        var staged = new RegistrationStates(cast, round);
        UNITS.forEach((state, unit) -> scene.registrations.put(state, staged.bring(unit, state)));
        stage.findsDirectory();
        stage.makesCampaigns();
        stage.worksInsideTheUnit(round);
        stage.readsFiles(scene.registrations.get("draft"));
        return scene;
    }

    /** The unit that what is asked for belongs to. */
    String unitOf(String state) {
        return UNITS.getOrDefault(state, AttackDataBuilder.UNIT);
    }

    /** Fills in what stands in braces. */
    String filled(String text, String endpoint, String state) {
        var own = new LinkedHashMap<>(names);
        own.put("unitId", cast.unitId(unitOf(state)));
        own.put("roundId", names.getOrDefault("round-" + state, names.get("round-open")));
        own.put("id", idFor(endpoint, state));
        own.put("digest", names.getOrDefault("digest-" + endpoint.split("/")[3], "0".repeat(64)));
        own.put("number", "1");
        own.put("year", "2022");
        var filled = text;
        for (var name : own.entrySet()) {
            filled = filled.replace("{" + name.getKey() + "}", name.getValue());
        }
        return filled;
    }

    private String idFor(String endpoint, String state) {
        var resource = endpoint.split("/")[3];
        return switch (resource) {
            case "registrations" ->
                registrations.getOrDefault(state, UUID.randomUUID().toString());
            case "rounds" -> names.getOrDefault("round-" + state, names.get("round-open"));
            case "units" -> cast.unitId(unitOf(state));
            case "campaigns" ->
                names.getOrDefault("campaign-" + state, UUID.randomUUID().toString());
            default -> names.getOrDefault(resource, UUID.randomUUID().toString());
        };
    }
}
