package vn.thidua.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.platform.test.Responses.json;
import static vn.thidua.registration.RegistrationServiceTest.CONTENT;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import vn.thidua.platform.test.Endpoints;
import vn.thidua.platform.test.Http;
import vn.thidua.platform.test.ServiceTest;

/**
 * Whose names and subjects each kind of reader meets in the answers of every endpoint that is read, for a round in which
 * everybody has done something.
 */
@ServiceTest
class NamesByNeedTest {

    private static final String HEAD = "Cán bộ mẫu khối trưởng";
    private static final String OFFICER = "Cán bộ mẫu Sở KH&CN";
    private static final String LEADER = "Lãnh đạo mẫu Sở KH&CN";
    private static final Set<String> PEOPLE = Set.of(HEAD, "Cán bộ mẫu khối phó", OFFICER, LEADER);

    private static final Set<String> REGISTRATION = Set.of(
            "GET /registrations/{id}",
            "GET /registrations/{id}/editions",
            "GET /registrations/{id}/editions/{number}",
            "GET /registrations/{id}/history");

    @Autowired
    Http http;

    @Autowired
    Endpoints endpoints;

    RegistrationFixtures fixtures;
    UUID round = new UUID(0, 0);
    String rounds = "";
    String path = "";
    UUID registration = new UUID(0, 0);

    @BeforeEach
    void everybodyDoesSomething() {
        fixtures = new RegistrationFixtures(http);
        fixtures.awaitReplicas();
        round = fixtures.openRound(2022, -10, -1);
        rounds = "/api/registration/rounds/" + round;
        done(
                fixtures.headOfficer,
                rounds + "/extensions",
                "{\"unitId\": \"%s\", \"until\": \"%s\", \"reason\": \"vì sao\"}".formatted(fixtures.unit, inDays(5)),
                1);
        done(fixtures.headOfficer, rounds + "/reminders", "{\"unitIds\": [\"%s\"]}".formatted(fixtures.unit), 0);
        registration = fixtures.startDraft(round);
        path = "/api/registration/registrations/" + registration;
        assertThat(fixtures.officer.put(path, CONTENT, 1)).hasStatusOk();
        done(fixtures.officer, path + "/presentation", "{}", 2);
        done(fixtures.leader, path + "/sign-off", "{}", 3);
        done(fixtures.officer, path + "/submission", "{}", 4);
        done(fixtures.headOfficer, path + "/acceptance", "{}", 5);
        done(fixtures.officer, path + "/amendment", "{\"reason\": \"vì sao\"}", 6);
        assertThat(fixtures.officer.put(path, CONTENT.replace("\"11\"", "\"10\""), 7))
                .hasStatusOk();
        done(fixtures.leader, path + "/sign-off", "{}", 8);
        done(fixtures.officer, path + "/submission", "{}", 9);
        done(fixtures.headOfficer, path + "/amendment/refusal", "{\"reason\": \"vì sao\"}", 10);
        done(fixtures.headOfficer, rounds + "/snapshots", "{}", 0);
        var other = fixtures.openRound(2021, -10, -1);
        done(
                fixtures.headOfficer,
                "/api/registration/rounds/" + other + "/reopening",
                "{\"until\": \"%s\", \"reason\": \"vì sao\"}".formatted(inDays(5)),
                1);
    }

    @Test
    void itsOwnUnitMeetsItsOwnPeopleAndWhoJudgedIt() {
        var met = met(fixtures.officer);

        assertThat(met.entrySet().stream()
                        .filter(it -> !REGISTRATION.contains(it.getKey()))
                        .flatMap(it -> it.getValue().stream()))
                .isSubsetOf(OFFICER, LEADER);
        assertThat(met.get("GET /registrations/{id}")).containsExactlyInAnyOrder(OFFICER, HEAD);
        assertThat(met.get("GET /registrations/{id}/history")).containsExactlyInAnyOrder(OFFICER, LEADER, HEAD);
    }

    @Test
    void whoJudgesMeetsWhoSentAndOnlyThere() {
        var met = met(fixtures.headOfficer);

        assertThat(met.entrySet().stream()
                        .filter(it -> !REGISTRATION.contains(it.getKey()))
                        .flatMap(it -> it.getValue().stream()))
                .isSubsetOf(HEAD);
        assertThat(met.get("GET /registrations/{id}")).contains(OFFICER).doesNotContain(LEADER);
        assertThat(met.get("GET /rounds/{id}/snapshots")).containsExactly(HEAD);
        assertThat(met.get("GET /rounds/{id}/reminders")).containsExactly(HEAD);
        assertThat(met.get("GET /rounds")).containsExactly(HEAD);
    }

    @Test
    void whoLeadsWithoutJudgingMeetsNobodyOfTheUnit() {
        for (var reader : Set.of(fixtures.deputyOfficer, fixtures.administrator)) {
            var met = met(reader);
            assertThat(met.keySet()).doesNotContainAnyElementsOf(REGISTRATION);
            assertThat(met.values().stream().flatMap(Set::stream)).containsOnly(HEAD);
        }
    }

    @Test
    void subjectsAreOnlyForThoseWhoChooseSomebody() {
        for (var reader :
                Set.of(fixtures.officer, fixtures.headOfficer, fixtures.deputyOfficer, fixtures.administrator)) {
            assertThat(withSubjects(reader)).isEmpty();
        }
        assertThat(withSubjects(fixtures.leader)).containsExactly("GET /units/{unitId}/people");
    }

    /** The names in each answer that has any. */
    private Map<String, Set<String>> met(Http.Session reader) {
        var met = new TreeMap<String, Set<String>>();
        reads().forEach(endpoint -> {
            var answer = read(endpoint, reader);
            var names = PEOPLE.stream().filter(answer::contains).collect(Collectors.toCollection(TreeSet::new));
            if (!names.isEmpty()) {
                met.put(endpoint, names);
            }
        });
        return met;
    }

    private Set<String> withSubjects(Http.Session reader) {
        return reads().filter(endpoint -> {
                    var answer = read(endpoint, reader);
                    return fixtures.subjects.stream().anyMatch(it -> answer.contains(it.toString()));
                })
                .collect(Collectors.toSet());
    }

    private Stream<String> reads() {
        return endpoints.all().stream().filter(it -> it.startsWith("GET ") && !it.contains(" /operations/"));
    }

    /** Of papers, which have nobody's name but the signature, nothing. */
    private String read(String endpoint, Http.Session reader) {
        var id = endpoint.contains("/rounds/") ? round : registration;
        var asked = endpoint.substring("GET ".length())
                .replace("{id}", id.toString())
                .replace("{unitId}", fixtures.unit.toString())
                .replace("{number}", "1")
                .replace("{digest}", "0".repeat(64))
                .replace("{year}", "2022");
        var query = "?year=2022&awardYear=2022&from=1&to=1&left=%s&right=%s".formatted(fixtures.unit, fixtures.unit);
        var answer = reader.get(endpoints.api() + asked + query);
        var type = answer.getResponse().getContentType();
        return type != null && MediaType.parseMediaType(type).isCompatibleWith(MediaType.APPLICATION_JSON)
                ? json(answer).toString()
                : "";
    }

    private static void done(Http.Session who, String path, String body, long version) {
        var key = UUID.randomUUID().toString();
        var answer = version == 0 ? who.post(path, body, key) : who.post(path, body, key, version);
        assertThat(answer.getResponse().getStatus()).as(path).isBetween(200, 299);
    }

    private static Instant inDays(int days) {
        return Instant.now().plusSeconds(days * 86_400L);
    }
}
