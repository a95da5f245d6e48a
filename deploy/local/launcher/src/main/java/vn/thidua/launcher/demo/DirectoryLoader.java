package vn.thidua.launcher.demo;

import static vn.thidua.launcher.demo.DemoPeople.ADMINISTRATOR;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.thidua.launcher.demo.DemoDirectory.Person;
import vn.thidua.launcher.demo.DemoDirectory.Unit;

/** Enters units, their blocs and the people with their duties, as the province administrator. */
record DirectoryLoader(Api api, DemoDirectory directory) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String UNITS = "/api/campaign/units";
    private static final String BLOCS = "/api/campaign/blocs";
    private static final String PEOPLE = "/api/campaign/people";

    Map<String, UUID> units() {
        Map<String, UUID> known = new LinkedHashMap<>();
        Api.retrying(() -> api.list(ADMINISTRATOR, UNITS))
                .forEach(unit -> known.put(unit.path("code").asString(), id(unit)));
        for (Unit unit : directory.units()) {
            known.computeIfAbsent(unit.code(), code -> enter(unit));
        }
        return known;
    }

    private UUID enter(Unit unit) {
        ObjectNode body = JSON.createObjectNode()
                .put("code", unit.code())
                .put("name", unit.name())
                .put("shortName", unit.shortName())
                .put("organisation", unit.organisation());
        return id(api.post(ADMINISTRATOR, UNITS, "unit:" + unit.code(), body));
    }

    Map<String, UUID> blocs(Map<String, UUID> units) {
        Map<String, UUID> known = new LinkedHashMap<>();
        api.list(ADMINISTRATOR, BLOCS)
                .forEach(bloc -> known.put(bloc.path("code").asString(), id(bloc)));
        directory.blocs().forEach(bloc -> known.computeIfAbsent(bloc.code(), _ -> form(bloc, units)));
        return known;
    }

    private UUID form(DemoDirectory.Bloc bloc, Map<String, UUID> units) {
        ObjectNode body = JSON.createObjectNode()
                .put("code", bloc.code())
                .put("name", bloc.name())
                .put("kind", bloc.kind());
        var members = body.putArray("members");
        bloc.members()
                .forEach(member -> members.addObject()
                        .put("unitId", String.valueOf(units.get(member.unit())))
                        .put("role", member.role())
                        .put("from", bloc.from().toString())
                        .putNull("to"));
        return id(api.post(ADMINISTRATOR, BLOCS, "bloc:" + bloc.code(), body));
    }

    /** Anyone who has no duty has an account and nothing else: the platform does not know them. */
    void people(Map<String, UUID> units) {
        Map<String, JsonNode> known = api.list(ADMINISTRATOR, PEOPLE).stream()
                .collect(Collectors.toMap(person -> person.path("username").asString(), person -> person));
        for (Person person : directory.known()) {
            JsonNode entered = known.getOrDefault(person.username(), JSON.createObjectNode());
            if (entered.isEmpty()) {
                entered = enter(person);
            }
            if (entered.path("version").asLong() == 1) {
                giveDuties(person, units);
            }
        }
    }

    private JsonNode enter(Person person) {
        ObjectNode body = JSON.createObjectNode()
                .put("subject", DemoPeople.subject(person.username()).toString())
                .put("username", person.username())
                .put("name", person.name());
        return api.post(ADMINISTRATOR, PEOPLE, "person:" + person.username(), body);
    }

    private void giveDuties(Person person, Map<String, UUID> units) {
        ObjectNode body = JSON.createObjectNode();
        var duties = body.putArray("duties");
        person.duties()
                .forEach(duty -> duties.addObject()
                        .put(
                                "unitId",
                                duty.inUnit()
                                        .map(units::get)
                                        .map(UUID::toString)
                                        .orElse(null))
                        .put("role", duty.role())
                        .put("from", directory.mainBloc().from().toString())
                        .putNull("to"));
        api.put(ADMINISTRATOR, "%s/%s/duties".formatted(PEOPLE, DemoPeople.subject(person.username())), 1, body);
    }

    static UUID id(JsonNode thing) {
        return UUID.fromString(thing.path("id").asString());
    }
}
