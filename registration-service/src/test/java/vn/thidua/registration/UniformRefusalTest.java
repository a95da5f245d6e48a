package vn.thidua.registration;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.thidua.platform.test.Responses.json;
import static vn.thidua.registration.RegistrationServiceTest.CONTENT;

import java.lang.reflect.ParameterizedType;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.platform.domain.VietnamTime;
import vn.thidua.platform.test.Endpoints;
import vn.thidua.platform.test.Http;
import vn.thidua.platform.test.ServiceTest;
import vn.thidua.registration.work.WorkItem;
import vn.thidua.registration.work.WorkRunner;

/**
 * What is not there and what is another's are answered with the very same words: every endpoint, every id in a path, a query
 * or a body, asked for by people with and without duties of their own.
 */
@ServiceTest
class UniformRefusalTest {

    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]+}");

    /** What an endpoint needs to be asked at all. */
    private static final Map<String, String> PARAMETERS = Map.ofEntries(
            entry("year", "2022"),
            entry("awardYear", "2022"),
            entry("fileName", "a.xlsx"),
            entry("asOf", "2022-01-01"),
            entry("from", "1"),
            entry("to", "1"),
            entry("left", UUID.randomUUID().toString()),
            entry("right", UUID.randomUUID().toString()));

    private static final Set<String> OPTIONAL =
            Set.of("search", "after", "limit", "format", "edition", "snapshot", "on");

    /** Variables that name nobody's things. */
    private static final Set<String> OPEN = Set.of("years");

    @Autowired
    Http http;

    @Autowired
    Endpoints endpoints;

    @Autowired
    WorkRunner workRunner;

    RegistrationFixtures ours;
    RegistrationFixtures theirs;

    /** Theirs, by the first word of the path; of registrations one that was sent and one that nobody else knows of. */
    final Map<String, List<UUID>> foreign = new LinkedHashMap<>();

    @BeforeEach
    void haveTwoBlocs() {
        ours = new RegistrationFixtures(http);
        theirs = new RegistrationFixtures(http);
        ours.awaitReplicas();
        theirs.awaitReplicas();
        var round = theirs.openRound(2022, 0, 10);
        foreign.put("rounds", List.of(round));
        foreign.put("registrations", List.of(sent(round), theirs.startDraft(theirs.openRound(2021, 0, 10))));
        foreign.put("units", List.of(theirs.unit));
        foreign.put("staff-lists", List.of(staffList()));
        foreign.put("pledges", List.of(pledge(theirs, 2022)));
        foreign.put("delegations", List.of(delegation()));
        foreign.put("work", List.of(work()));
    }

    @TestFactory
    Stream<DynamicTest> whoHasNothingToDoWithItLearnsNothing() {
        return about(foreign)
                .flatMap(endpoint -> Stream.of(ours.officer, ours.leader, ours.nobody)
                        .flatMap(who ->
                                foreign.get(collection(endpoint)).stream().map(id -> same(endpoint, id, who))));
    }

    @TestFactory
    Stream<DynamicTest> whoLeadsTheBlocOrTheProvinceLearnsNothingOfWhatIsInsideAUnit() {
        var inside = new LinkedHashMap<>(foreign);
        inside.remove("rounds");
        inside.computeIfPresent("registrations", (_, ids) -> List.of(ids.getLast()));
        return about(inside)
                .flatMap(endpoint -> Stream.of(theirs.headOfficer, theirs.deputyOfficer, ours.administrator)
                        .flatMap(
                                who -> inside.get(collection(endpoint)).stream().map(id -> same(endpoint, id, who))));
    }

    @TestFactory
    Stream<DynamicTest> whatIsNoIdIsRefusedAsSuch() {
        return about(foreign)
                .map(endpoint -> DynamicTest.dynamicTest(endpoint, () -> {
                    var answer = said(ask(endpoint, path(endpoint, "no-id"), Bodies.GOOD.get(endpoint), ours.officer));
                    assertThat(answer.status()).isEqualTo(400);
                    assertThat(answer.code()).isEqualTo("parameter-invalid");
                }));
    }

    @TestFactory
    Stream<DynamicTest> idsInsideARequestTellNothingEither() {
        var bodies = idsInBodies();
        assertThat(bodies.keySet().stream().map(Map.Entry::getKey).toList())
                .containsAll(endpoints.withBody().stream()
                        .filter(it -> hasIds(endpoints.bodyOf(it).orElseThrow()))
                        .toList());
        return bodies.entrySet().stream().map(it -> {
            var named = it.getKey();
            return DynamicTest.dynamicTest(named.getKey(), () -> {
                var unknown = said(it.getValue().apply(UUID.randomUUID()));
                assertThat(unknown.status()).isBetween(400, 499);
                assertThat(said(it.getValue().apply(named.getValue()))).isEqualTo(unknown);
            });
        });
    }

    /** For each id in a body or a query: theirs, and how somebody of ours asks with it. */
    private Map<Map.Entry<String, UUID>, Function<UUID, MvcTestResult>> idsInBodies() {
        var round = ours.openRound(2022, 0, 10);
        var rounds = "/api/registration/rounds/" + round;
        var unit = "/api/registration/units/" + ours.unit;
        var asks = new LinkedHashMap<Map.Entry<String, UUID>, Function<UUID, MvcTestResult>>();
        asks.put(
                entry("POST /rounds", theirs.bloc),
                id -> ours.officer.post("/api/registration/rounds", body("POST /rounds", id)));
        asks.put(
                entry("POST /rounds/{id}/extensions", theirs.unit),
                id -> ours.headOfficer.post(
                        rounds + "/extensions", body("POST /rounds/{id}/extensions", id), key(), 1));
        asks.put(
                entry("POST /rounds/{roundId}/registrations", theirs.unit),
                id -> ours.officer.post(rounds + "/registrations", body("POST /rounds/{roundId}/registrations", id)));
        asks.put(
                entry("POST /rounds/{id}/reminders", theirs.unit),
                id -> ours.headOfficer.post(rounds + "/reminders", body("POST /rounds/{id}/reminders", id)));
        asks.put(
                entry("POST /units/{unitId}/delegations", personOf(theirs)),
                id -> ours.leader.post(unit + "/delegations", body("POST /units/{unitId}/delegations", id)));
        // Campaigns are the province's and published to all, so an unknown one is all there is.
        var draft = ours.startDraft(round);
        asks.put(
                entry("PUT /registrations/{id}", UUID.randomUUID()),
                id -> ours.officer.put(
                        "/api/registration/registrations/" + draft, body("PUT /registrations/{id}", id), 1));
        asks.put(
                entry("GET /rounds/{id}/difference", theirs.unit),
                id -> ours.headOfficer.get(rounds + "/difference?left=" + ours.unit + "&right=" + id));
        asks.put(
                entry("GET /rounds/{id}/difference turned", theirs.unit),
                id -> ours.headOfficer.get(rounds + "/difference?right=" + ours.unit + "&left=" + id));
        asks.put(
                entry("GET /rounds/{id}/members/{unitId}", theirs.unit),
                id -> ours.headOfficer.get(rounds + "/members/" + id));
        Function<UUID, MvcTestResult> list = id -> ours.officer.get(unit + "/pledges?year=2022&after=" + id);
        asks.put(entry("GET /units/{unitId}/pledges", foreign.get("pledges").getFirst()), list);
        asks.put(entry("GET /units/{unitId}/pledges of another year", pledge(ours, 2023)), list);
        return asks;
    }

    private Stream<String> about(Map<String, List<UUID>> things) {
        assertThat(endpoints.all().stream()
                        .filter(it -> VARIABLE.matcher(it).find() && !it.contains(" /operations/"))
                        .map(UniformRefusalTest::collection)
                        .filter(it -> !OPEN.contains(it)))
                .allMatch(foreign::containsKey);
        return endpoints.all().stream().filter(it -> VARIABLE.matcher(it).find() && things.containsKey(collection(it)));
    }

    private DynamicTest same(String endpoint, UUID id, Http.Session who) {
        return DynamicTest.dynamicTest(endpoint, () -> {
            var body = Bodies.GOOD.get(endpoint);
            var nothing = UUID.randomUUID();
            var unknown = said(ask(endpoint, path(endpoint, nothing.toString()), body, who));
            assertThat(unknown.status()).isBetween(400, 499);
            assertThat(said(ask(endpoint, path(endpoint, id.toString()), body, who)))
                    .isEqualTo(unknown);
        });
    }

    private MvcTestResult ask(String endpoint, String path, String body, Http.Session who) {
        var request = who.request(HttpMethod.valueOf(endpoint.split(" ", 2)[0]), path)
                .header("If-Match", "\"1\"")
                .header("Idempotency-Key", key());
        return endpoints.takesFile(endpoint)
                ? request.contentType(MediaType.APPLICATION_OCTET_STREAM)
                        .content(LargeWorkbookFile.ofStaff(1))
                        .exchange()
                : request.content(body == null ? "{}" : body).exchange();
    }

    private String path(String endpoint, String id) {
        var first = VARIABLE.matcher(endpoint.split(" ", 2)[1]).replaceFirst(id);
        var path = first.replace("{unitId}", theirs.unit.toString())
                .replace("{digest}", "0".repeat(64))
                .replace("{number}", "1");
        assertThat(path).doesNotContain("{");
        var parameters = new TreeSet<>(endpoints.parametersOf(endpoint));
        parameters.removeAll(OPTIONAL);
        assertThat(PARAMETERS.keySet()).containsAll(parameters);
        return endpoints.api() + path + "?"
                + String.join(
                        "&",
                        parameters.stream()
                                .map(it -> it + "=" + PARAMETERS.get(it))
                                .toList());
    }

    private static String collection(String endpoint) {
        return endpoint.split("[ /]+")[1];
    }

    private static String body(String endpoint, UUID id) {
        return Bodies.GOOD
                .get(endpoint)
                .replaceAll("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", id.toString());
    }

    private static boolean hasIds(Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .anyMatch(it -> it.getGenericType().getTypeName().contains(UUID.class.getName())
                        || it.getType().isRecord() && hasIds(it.getType())
                        || it.getGenericType() instanceof ParameterizedType list
                                && list.getActualTypeArguments()[0] instanceof Class<?> element
                                && element.isRecord()
                                && hasIds(element));
    }

    /** An answer, with every id in its words put out of sight. */
    private record Said(int status, String code, String detail) {}

    private static Said said(MvcTestResult answer) {
        var problem = json(answer);
        return new Said(
                answer.getResponse().getStatus(),
                problem.path("code").asString(""),
                problem.path("detail").asString("").replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}"));
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private UUID sent(UUID round) {
        var registration = theirs.startDraft(round);
        var path = "/api/registration/registrations/" + registration;
        assertThat(theirs.officer.put(path, CONTENT, 1)).hasStatusOk();
        theirs.signOff(registration, 2);
        assertThat(theirs.officer.post(path + "/submission", "{}", key(), 3)).hasStatusOk();
        return registration;
    }

    private UUID staffList() {
        var lists = "/api/registration/units/" + theirs.unit + "/staff-lists";
        theirs.officer.upload(lists + "?fileName=a.xlsx&asOf=2022-01-01", LargeWorkbookFile.ofStaff(2));
        return UUID.fromString(await().atMost(Duration.ofSeconds(20))
                .until(() -> json(theirs.officer.get(lists)).at("/items/0/id").asString(""), it -> !it.isEmpty()));
    }

    private static UUID pledge(RegistrationFixtures fixtures, int year) {
        return RegistrationFixtures.id(
                fixtures.officer.post("/api/registration/units/" + fixtures.unit + "/pledges", """
                {"awardYear": %d, "pledger": "PERSON", "name": "Nguyễn Văn Mẫu", "room": "Văn phòng", "titles": ["LDTT"]}
                """.formatted(year)));
    }

    private UUID delegation() {
        var today = VietnamTime.today(Clock.systemUTC());
        return RegistrationFixtures.id(
                theirs.leader.post("/api/registration/units/" + theirs.unit + "/delegations", """
                {"personId": "%s", "from": "%s", "to": "%s", "reason": "Đi công tác"}
                """.formatted(
                                personOf(theirs), today, today)));
    }

    private static UUID personOf(RegistrationFixtures fixtures) {
        return UUID.fromString(json(fixtures.leader.get("/api/registration/units/" + fixtures.unit + "/people"))
                .at("/items/0/personId")
                .asString());
    }

    private UUID work() {
        var order = new WorkItem.Order(UUID.randomUUID(), WorkItem.Kind.values()[0], theirs.unit, "a.xlsx", 1);
        return workRunner.submit(order, _ -> () -> "/nothing").id();
    }
}
