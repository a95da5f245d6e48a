package vn.thidua.campaign;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static vn.thidua.campaign.CampaignFixtures.API;
import static vn.thidua.campaign.CampaignFixtures.code;
import static vn.thidua.campaign.CampaignFixtures.id;
import static vn.thidua.campaign.CampaignFixtures.made;
import static vn.thidua.platform.test.Responses.json;
import static vn.thidua.platform.test.Responses.problem;

import java.text.Normalizer;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.campaign.campaign.SampleCampaigns;
import vn.thidua.platform.test.BadBodies;
import vn.thidua.platform.test.BadParameters;
import vn.thidua.platform.test.Endpoints;
import vn.thidua.platform.test.Http;
import vn.thidua.platform.test.ServiceTest;
import vn.thidua.platform.test.TestBroker;
import vn.thidua.platform.test.TestStore;

/** What is not as it should be is refused by its own code, and nothing is written. */
@ServiceTest
@Import(CampaignFixtures.class)
class BadInputTest {

    @Autowired
    BadParameters badParameters;

    @Autowired
    Http http;

    @Autowired
    CampaignFixtures office;

    @Autowired
    Endpoints endpoints;

    @Autowired
    BadBodies badBodies;

    @TestFactory
    Stream<DynamicTest> everyFieldOfEveryBodyIsGuarded() {
        var bad = endpoints.withBody().stream().flatMap(it -> badBodies.against(it, Bodies.GOOD.get(it)));
        return Stream.concat(bad, Stream.of(dynamicTest("nothing was written", BadInputTest::requireNothingWritten)));
    }

    @Test
    void decomposedTextIsStoredAndPublishedComposed() {
        var composed = "Sở Khoa học và Công nghệ đẩy mạnh";
        var decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
        assertThat(decomposed).isNotEqualTo(composed);

        var unit = id(made(http.asAdministrator()
                .post(
                        API + "/units",
                        "{\"code\":\"%s\",\"name\":\"  %s \",\"shortName\":\"Sở\"}".formatted(code(), decomposed))));

        assertThat(json(http.asAdministrator().get(API + "/units/" + unit))
                        .get("name")
                        .asString())
                .isEqualTo(composed);
        assertThat(TestBroker.published("unit", unit, 1).getFirst().value()).contains(composed);
    }

    @Test
    void aRequestWithoutItsHeadersIsNotUnderstood() {
        var unit = office.unit();
        var administrator = http.asAdministrator();

        problem(
                administrator
                        .request(HttpMethod.POST, API + "/units")
                        .content(Bodies.GOOD.get("POST /units"))
                        .exchange(),
                400,
                "idempotency-key-required");
        problem(administrator.post(API + "/units", "{}", "short"), 400, "idempotency-key-invalid");
        problem(
                administrator
                        .request(HttpMethod.PUT, API + "/units/" + unit + "/name")
                        .content(Bodies.GOOD.get("PUT /units/{id}/name"))
                        .exchange(),
                428,
                "if-match-required");
    }

    @Test
    void aStaleVersionChangesNothing() {
        var unit = office.unit();
        var bloc = office.bloc(unit);
        var person = office.holding("OFFICER", unit);
        var campaign = id(made(http.asAdministrator().post(API + "/campaigns", SampleCampaigns.body("UNIT", unit))));
        var administrator = http.asAdministrator();

        requireStale(administrator.put(API + "/units/" + unit + "/name", Bodies.GOOD.get("PUT /units/{id}/name"), 7));
        requireStale(administrator.put(
                API + "/blocs/" + bloc + "/members",
                Bodies.GOOD.get("PUT /blocs/{id}/members").replace(Bodies.UNIT, unit.toString()),
                7));
        requireStale(administrator.put(API + "/people/" + person + "/duties", "{\"duties\":[]}", 1));
        requireStale(administrator.post(API + "/campaigns/" + campaign + "/launch", "", "launch-stale", 2));
        requireStale(administrator.post(API + "/campaigns/" + campaign + "/close", "", "close-stale", 2));
        assertThat(json(administrator.get(API + "/units/" + unit))
                        .get("version")
                        .asInt())
                .isOne();
        assertThat(json(administrator.get(API + "/people/" + person))
                        .get("duties")
                        .size())
                .isOne();
    }

    @Test
    void aRepeatedKeyGetsTheSameAnswer() {
        var unit = office.unit();
        var administrator = http.asAdministrator();
        var bodies = List.of(
                List.of("/units", "{\"code\":\"%s\",\"name\":\"Sở\",\"shortName\":\"S\"}".formatted(code())),
                List.of(
                        "/blocs",
                        "{\"code\":\"%s\",\"name\":\"Khối\",\"kind\":\"CUM\",\"members\":[]}".formatted(code())),
                List.of(
                        "/people",
                        Bodies.GOOD
                                .get("POST /people")
                                .replaceAll("\"subject\":\"[^\"]+", "\"subject\":\"" + UUID.randomUUID())),
                List.of("/campaigns", SampleCampaigns.body("PROVINCE", unit)));
        for (var it : bodies) {
            var key = UUID.randomUUID().toString();
            var first = made(administrator.post(API + it.getFirst(), it.getLast(), key));
            assertThat(made(administrator.post(API + it.getFirst(), it.getLast(), key)))
                    .isEqualTo(first);
        }

        var campaign = id(made(administrator.post(API + "/campaigns", SampleCampaigns.body("UNIT", unit))));
        var launched = json(administrator.post(API + "/campaigns/" + campaign + "/launch", "", "launch-once", 1));
        assertThat(administrator.post(API + "/campaigns/" + campaign + "/close", "", "close-once", 2))
                .hasStatusOk();
        var again = administrator.post(API + "/campaigns/" + campaign + "/launch", "", "launch-once", 1);
        assertThat(again).hasStatusOk().hasHeader("ETag", "\"2\"");
        assertThat(json(again)).isEqualTo(launched);
        assertThat(TestBroker.published("campaign", campaign, 3)).hasSize(3);
    }

    @Test
    void aRepeatedKeyWithAnotherBodyIsRefusedAndMakesNothing() {
        var unit = office.unit();
        var administrator = http.asAdministrator();
        var good = List.of(
                List.of("/units", "{\"code\":\"%s\",\"name\":\"Sở\",\"shortName\":\"S\"}"),
                List.of("/blocs", "{\"code\":\"%s\",\"name\":\"Khối\",\"kind\":\"CUM\",\"members\":[]}"),
                List.of("/people", "{\"subject\":\"%s\",\"username\":\"mau\",\"name\":\"Mẫu\"}"));
        for (var it : good) {
            var people = it.getFirst().equals("/people");
            var key = UUID.randomUUID().toString();
            var path = API + it.getFirst();
            made(administrator.post(path, it.getLast().formatted(people ? UUID.randomUUID() : code()), key));
            var other = people ? UUID.randomUUID().toString() : code();
            problem(administrator.post(path, it.getLast().formatted(other), key), 422, "idempotency-key-reused");
            assertThat(stored(it.getFirst().substring(1), other)).isZero();
        }

        var one = id(made(administrator.post(API + "/campaigns", SampleCampaigns.body("UNIT", unit), "draft-key-1")));
        var two = id(made(administrator.post(API + "/campaigns", SampleCampaigns.body("UNIT", unit))));
        problem(
                administrator.post(API + "/campaigns", SampleCampaigns.body("PROVINCE", unit), "draft-key-1"),
                422,
                "idempotency-key-reused");
        assertThat(administrator.post(API + "/campaigns/" + one + "/launch", "", "launch-key", 1))
                .hasStatusOk();
        problem(
                administrator.post(API + "/campaigns/" + two + "/launch", "", "launch-key", 1),
                422,
                "idempotency-key-reused");
        problem(
                administrator.post(API + "/campaigns/" + one + "/launch", "{}", "launch-key", 1),
                422,
                "idempotency-key-reused");
    }

    @Test
    void anothersEqualKeyIsAnotherKey() {
        var unit = office.unit();
        var officer = office.as(office.holding("OFFICER", unit));
        var key = UUID.randomUUID().toString();

        var one = made(officer.post(API + "/campaigns", SampleCampaigns.body("UNIT", unit), key));
        var other = made(http.asAdministrator().post(API + "/campaigns", SampleCampaigns.body("UNIT", unit), key));

        assertThat(other.get("id")).isNotEqualTo(one.get("id"));
    }

    @Test
    void whatIsThereAlreadyIsNotMadeAgain() {
        var administrator = http.asAdministrator();
        var unit = "{\"code\":\"%s\",\"name\":\"Sở\",\"shortName\":\"S\"}".formatted(code());
        var bloc = "{\"code\":\"%s\",\"name\":\"Khối\",\"kind\":\"CUM\",\"members\":[]}".formatted(code());
        var person = "{\"subject\":\"%s\",\"username\":\"mau\",\"name\":\"Mẫu\"}".formatted(UUID.randomUUID());

        made(administrator.post(API + "/units", unit));
        problem(administrator.post(API + "/units", unit), 409, "unit-exists");
        made(administrator.post(API + "/blocs", bloc));
        problem(administrator.post(API + "/blocs", bloc), 409, "bloc-exists");
        made(administrator.post(API + "/people", person));
        problem(administrator.post(API + "/people", person), 409, "person-exists");
    }

    @Test
    void whatIsUnknownIsNotFound() {
        var nowhere = UUID.randomUUID();
        var administrator = http.asAdministrator();
        var members = "{\"members\":[]}";

        problem(administrator.get(API + "/units/" + nowhere), 404, "unit-unknown");
        problem(administrator.get(API + "/blocs/" + nowhere), 404, "bloc-unknown");
        problem(administrator.get(API + "/people/" + nowhere), 404, "person-unknown");
        problem(administrator.get(API + "/campaigns/" + nowhere), 404, "campaign-unknown");
        problem(
                administrator.put(API + "/units/" + nowhere + "/name", Bodies.GOOD.get("PUT /units/{id}/name"), 1),
                404,
                "unit-unknown");
        problem(administrator.put(API + "/blocs/" + nowhere + "/members", members, 1), 404, "bloc-unknown");
        problem(administrator.put(API + "/people/" + nowhere + "/duties", "{\"duties\":[]}", 1), 404, "person-unknown");
        problem(
                administrator.post(API + "/campaigns/" + nowhere + "/launch", "", "nowhere-key", 1),
                404,
                "campaign-unknown");
        problem(
                administrator.post(API + "/campaigns/" + nowhere + "/close", "", "nowhere-key", 1),
                404,
                "campaign-unknown");
        problem(administrator.get(API + "/units/not-an-id"), 400, "parameter-invalid");
        problem(administrator.get(API + "/nothing"), 404, "resource-unknown");
    }

    @Test
    void whatADecisionNamesMustBeThere() {
        var administrator = http.asAdministrator();
        var bloc = office.bloc(office.unit());
        var person = office.person();

        var members = Bodies.GOOD.get("PUT /blocs/{id}/members");
        requireFault(
                administrator.put(API + "/blocs/" + bloc + "/members", members, 1),
                "bloc-members-invalid",
                "member-unknown",
                "/members/0");
        requireFault(
                administrator.put(API + "/people/" + person + "/duties", Bodies.GOOD.get("PUT /people/{id}/duties"), 1),
                "person-duties-invalid",
                "duty-unit-unknown",
                "/duties/0");
        problem(administrator.post(API + "/campaigns", Bodies.GOOD.get("POST /campaigns")), 422, "organiser-unknown");
        problem(
                administrator.put(API + "/blocs/" + bloc + "/members", members.replace("2022-12-31", "2021-12-31"), 1),
                422,
                "period-reversed");
    }

    private static void requireNothingWritten() {
        assertThat(stored("units", "SKHCN_MAU")).isZero();
        assertThat(stored("blocs", "TMTH_MAU")).isZero();
        assertThat(stored("people", Bodies.SUBJECT)).isZero();
    }

    private static long stored(String collection, String name) {
        var filter = collection.equals("people") ? eq("_id", UUID.fromString(name)) : eq("state.code", name);
        return TestStore.database("campaign-service").getCollection(collection).countDocuments(filter);
    }

    private static void requireFault(MvcTestResult result, String code, String fault, String pointer) {
        problem(result, 422, code);
        assertThat(result).bodyJson().extractingPath("$.errors[0].code").isEqualTo(fault);
        assertThat(result).bodyJson().extractingPath("$.errors[0].pointer").isEqualTo(pointer);
    }

    private static void requireStale(MvcTestResult result) {
        problem(result, 412, "version-stale");
    }

    @TestFactory
    Stream<DynamicTest> noParameterIsAnsweredWith500() {
        return badParameters.areRefusedWithACode();
    }
}
