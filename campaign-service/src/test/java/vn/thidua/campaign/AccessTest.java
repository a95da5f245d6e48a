package vn.thidua.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.campaign.CampaignFixtures.API;
import static vn.thidua.campaign.CampaignFixtures.id;
import static vn.thidua.campaign.CampaignFixtures.made;
import static vn.thidua.platform.test.Responses.json;

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
import vn.thidua.platform.test.AccessProbe;
import vn.thidua.platform.test.Endpoints;
import vn.thidua.platform.test.Http;
import vn.thidua.platform.test.ServiceTest;
import vn.thidua.platform.test.TokenIssuer;

/** Who gets access where, for every endpoint. */
@ServiceTest
@Import(CampaignFixtures.class)
class AccessTest {

    @Autowired
    Http http;

    @Autowired
    CampaignFixtures office;

    @Autowired
    AccessProbe probe;

    @Autowired
    Endpoints endpoints;

    @TestFactory
    Stream<DynamicTest> onlyAValidTokenForThisServiceIsLetIn() {
        return probe.stayShutWithoutAValidToken();
    }

    /** On what there is: no answer reveals more to somebody who has no business there. */
    @TestFactory
    Stream<DynamicTest> nothingIsChangedBySomebodyWithTheWrongDuty() {
        assertThat(Bodies.GOOD.keySet()).containsExactlyInAnyOrderElementsOf(endpoints.changing());
        var unit = office.unit();
        var campaign = id(made(http.asAdministrator().post(API + "/campaigns", SampleCampaigns.body("UNIT", unit))));
        var ids = List.of(unit, office.bloc(unit), office.person(), campaign);
        var elsewhere = office.unit();
        var people = List.of(
                UUID.randomUUID(),
                office.holding("OFFICER", elsewhere),
                office.holding("LEADER", elsewhere),
                office.holding("COUNCIL_MEMBER", unit));
        return endpoints.changing().stream()
                .map(it -> DynamicTest.dynamicTest(it, () -> {
                    for (var person : people) {
                        for (var id : ids) {
                            requireNotAllowed(it, id, person);
                        }
                    }
                }));
    }

    private void requireNotAllowed(String endpoint, UUID id, UUID person) {
        var words = endpoint.split(" ", 2);
        var result = office.as(person)
                .request(HttpMethod.valueOf(words[0]), API + words[1].replace("{id}", id.toString()))
                .header("If-Match", "\"1\"")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .content(Bodies.GOOD.get(endpoint))
                .exchange();
        assertThat(List.of("not-allowed", "campaign-unknown"))
                .contains(json(result).get("code").asString());
        assertThat(result.getResponse().getStatus()).isIn(403, 404);
    }

    @Test
    void anOfficerDoesNotDoTheProvincesBusiness() {
        var unit = office.unit();
        var officer = office.as(office.holding("OFFICER", unit));

        requireForbidden(officer.post(API + "/units", Bodies.GOOD.get("POST /units")));
        requireForbidden(officer.put(API + "/units/" + unit + "/name", Bodies.GOOD.get("PUT /units/{id}/name"), 1));
        requireForbidden(officer.post(API + "/campaigns", SampleCampaigns.body("PROVINCE", unit)));
        requireForbidden(officer.post(API + "/campaigns", SampleCampaigns.body("UNIT", office.unit())));
        requireForbidden(officer.get(API + "/operations/parked"));
    }

    @Test
    void aDraftIsItsOrganisersAndForOthersLikeNothing() {
        var unit = office.unit();
        var organiser = office.as(office.holding("OFFICER", unit));
        var stranger = office.as(office.holding("LEADER", office.unit()));
        var campaign =
                API + "/campaigns/" + id(made(organiser.post(API + "/campaigns", SampleCampaigns.body("UNIT", unit))));
        var nothing = API + "/campaigns/" + UUID.randomUUID();

        assertThat(organiser.get(campaign)).hasStatus(200);
        assertThat(json(stranger.get(API + "/campaigns?limit=200")).toString())
                .doesNotContain(campaign.substring(campaign.lastIndexOf('/') + 1));
        for (var path : List.of(campaign, nothing)) {
            assertThat(stranger.get(path)).hasStatus(404).bodyText().contains("campaign-unknown");
            assertThat(stranger.post(path + "/launch", "", UUID.randomUUID().toString(), 1))
                    .hasStatus(404)
                    .bodyText()
                    .contains("campaign-unknown");
        }
        assertThat(organiser.post(campaign + "/launch", "", "organiser-key", 1)).hasStatus(200);
        assertThat(stranger.get(campaign)).hasStatus(200);
        requireForbidden(stranger.post(campaign + "/close", "", "stranger-key", 2));
    }

    @Test
    void anAdministratorByDutyMayWhatTheFirstOneMay() {
        var person = office.person();
        office.assign(
                person, 1, "{\"duties\":[{\"unitId\":null,\"role\":\"PROVINCE_ADMIN\",\"from\":\"2022-01-01\"}]}");
        var unit = "{\"code\":\"%s\",\"name\":\"Sở\",\"shortName\":\"S\"}".formatted(CampaignFixtures.code());

        assertThat(office.as(person).post(API + "/units", unit)).hasStatus(201);
    }

    @Test
    void everybodyWhoIsSignedInReads() {
        var unit = office.unit();
        var reader = http.as(UUID.randomUUID(), "Người đọc");
        for (var path : List.of(
                "/units", "/units/" + unit, "/blocs", "/blocs/" + office.bloc(unit), "/people/me", "/campaigns")) {
            assertThat(reader.get(API + path)).hasStatusOk();
        }
    }

    /** Who somebody is, by which name and with which duties, is for administrators and for themselves. */
    @Test
    void listsOfPeopleAreForAdministrators() {
        var unit = office.unit();
        var person = office.person();
        var readers = List.of(
                UUID.randomUUID(),
                office.holding("OFFICER", unit),
                office.holding("LEADER", unit),
                office.holding("STAFF", unit),
                office.holding("COUNCIL_MEMBER", unit));
        for (var subject : readers) {
            var reader = office.as(subject);
            requireForbidden(reader.get(API + "/people"));
            for (var id : List.of(person, UUID.randomUUID())) {
                assertThat(reader.get(API + "/people/" + id))
                        .hasStatus(404)
                        .bodyJson()
                        .extractingPath("$.code")
                        .isEqualTo("person-unknown");
            }
        }
        assertThat(office.as(person).get(API + "/people/" + person)).hasStatusOk();
        assertThat(http.asAdministrator().get(API + "/people/" + person)).hasStatusOk();
        assertThat(http.asAdministrator().get(API + "/people")).hasStatusOk();
    }

    /** Whatever people call themselves in the identity provider. */
    @Test
    void aNameIsTheAdministratorsAndNotTheTokens() {
        var person = office.person();
        var named = json(http.asAdministrator().get(API + "/people/" + person))
                .get("name")
                .asString();
        var pretender = http.withToken(TokenIssuer.shared()
                .token(person, "Chủ tịch UBND tỉnh", "campaign-service", it -> it.claim("preferred_username", "x")));

        assertThat(json(pretender.get(API + "/people/me")).get("name").asString())
                .isEqualTo(named);
    }

    private static void requireForbidden(MvcTestResult result) {
        assertThat(result).hasStatus(403).bodyJson().extractingPath("$.code").isEqualTo("not-allowed");
    }
}
