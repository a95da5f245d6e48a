package vn.thidua.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.campaign.CampaignFixtures.API;
import static vn.thidua.campaign.CampaignFixtures.code;
import static vn.thidua.campaign.CampaignFixtures.id;
import static vn.thidua.campaign.CampaignFixtures.made;
import static vn.thidua.platform.test.Responses.json;

import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.campaign.campaign.SampleCampaigns;
import vn.thidua.platform.test.Contract;
import vn.thidua.platform.test.Http;
import vn.thidua.platform.test.ServiceTest;
import vn.thidua.platform.test.TestBroker;

/** From HTTP to Kafka: what is decided is stored, answered and published. */
@ServiceTest
@Import(CampaignFixtures.class)
class CampaignServiceTest {

    @Autowired
    Http http;

    @Autowired
    CampaignFixtures office;

    @Test
    void aUnitThatWasEnteredAndRenamedIsPublishedTwice() {
        var code = code();
        var entered = http.asAdministrator()
                .post(API + "/units", "{\"code\":\"" + code + "\",\"name\":\"Sở cũ\",\"shortName\":\"SC\"}");
        var unit = id(made(entered));
        assertThat(entered).hasHeader("ETag", "\"1\"").hasHeader("Location", API + "/units/" + unit);

        var renamed = http.asAdministrator()
                .put(
                        API + "/units/" + unit + "/name",
                        "{\"name\":\"Sở mới\",\"shortName\":\"SM\",\"from\":\"2022-01-01\"}",
                        1);

        assertThat(renamed).hasStatusOk().hasHeader("ETag", "\"2\"");
        var published = TestBroker.published("unit", unit, 2);
        assertThat(published).hasSize(2).allSatisfy(it -> new Contract("unit.changed.v1").requireValid(it.value()));
        assertThat(body(published.getLast()).get("name").asString()).isEqualTo("Sở mới");
        assertThat(TestBroker.header(published.getFirst(), "ce_type")).isEqualTo("unit.changed.v1");
        assertThat(TestBroker.header(published.getFirst(), "ce_source")).isEqualTo("/campaign-service");
        var stored = json(office.as(UUID.randomUUID()).get(API + "/units/" + unit));
        assertThat(stored).isEqualTo(json(renamed));
        assertThat(stored.get("names").size()).isEqualTo(2);
    }

    @Test
    void aNameForALaterYearWaits() {
        var unit = office.unit();

        var renamed = http.asAdministrator()
                .put(
                        API + "/units/" + unit + "/name",
                        "{\"name\":\"Sở sau này\",\"shortName\":\"SSN\",\"from\":\"2999-01-01\"}",
                        1);

        assertThat(json(renamed).get("name").asString()).startsWith("Sở mẫu");
        assertThat(json(renamed).get("names").get(1).get("name").asString()).isEqualTo("Sở sau này");
    }

    @Test
    void aBlocIsPublishedWithItsMembersAndShownWithTheirNames() {
        var head = office.unit();
        var member = office.unit();
        var bloc = office.bloc(head, member);

        var changed = http.asAdministrator().put(API + "/blocs/" + bloc + "/members", """
                        {"members":[
                          {"unitId":"%1$s","role":"HEAD","from":"2022-01-01","to":"2022-12-31"},
                          {"unitId":"%1$s","role":"MEMBER","from":"2023-01-01","to":null},
                          {"unitId":"%2$s","role":"HEAD","from":"2023-01-01","to":null}]}
                        """.formatted(head, member), 1);

        assertThat(changed).hasStatusOk();
        var published = TestBroker.published("bloc", bloc, 2);
        assertThat(published).hasSize(2).allSatisfy(it -> new Contract("bloc.changed.v1").requireValid(it.value()));
        assertThat(body(published.getLast()).get("members").size()).isEqualTo(3);
        var shown = json(office.as(UUID.randomUUID()).get(API + "/blocs/" + bloc));
        assertThat(shown).isEqualTo(json(changed));
        assertThat(shown.get("members").findValuesAsString("role")).containsExactly("HEAD", "HEAD", "MEMBER");
        assertThat(shown.get("members").findValuesAsString("unitName")).allMatch(it -> it.startsWith("Sở mẫu"));
    }

    @Test
    void aDutyThatWasGivenIsPublishedAndHoldsAtOnce() {
        var unit = office.unit();
        var person = office.person();
        var plan = SampleCampaigns.body("UNIT", unit);
        assertThat(office.as(person).post(API + "/campaigns", plan)).hasStatus(403);

        office.assign(
                person, 1, "{\"duties\":[{\"unitId\":\"" + unit + "\",\"role\":\"OFFICER\",\"from\":\"2022-01-01\"}]}");

        assertThat(office.as(person).post(API + "/campaigns", plan)).hasStatus(201);
        var published = TestBroker.published("duty", person, 2);
        assertThat(published).hasSize(2).allSatisfy(it -> new Contract("duty.changed.v1").requireValid(it.value()));
        assertThat(body(published.getFirst()).get("duties").size()).isZero();

        office.assign(
                person,
                2,
                "{\"duties\":[{\"unitId\":\"" + unit
                        + "\",\"role\":\"OFFICER\",\"from\":\"2022-01-01\",\"to\":\"2022-12-31\"}]}");

        assertThat(office.as(person).post(API + "/campaigns", plan)).hasStatus(403);
    }

    @Test
    void aCampaignIsDraftedLaunchedClosedAndPublishedEachTime() {
        var unit = office.unit();
        var officer = office.as(office.holding("OFFICER", unit));
        var leader = office.as(office.holding("LEADER", unit));
        var campaign = id(made(officer.post(API + "/campaigns", SampleCampaigns.body("UNIT", unit))));

        assertThat(leader.post(API + "/campaigns/" + campaign + "/launch", "", "a-key-of-mine-1", 1))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("LAUNCHED");
        assertThat(officer.post(API + "/campaigns/" + campaign + "/close", "{}", "a-key-of-mine-2", 2))
                .hasStatusOk();

        var published = TestBroker.published("campaign", campaign, 3);
        assertThat(published).hasSize(3).allSatisfy(it -> new Contract("campaign.changed.v1").requireValid(it.value()));
        assertThat(published)
                .extracting(it -> body(it).get("state").asString())
                .containsExactly("DRAFT", "LAUNCHED", "CLOSED");
        var shown = json(office.as(UUID.randomUUID()).get(API + "/campaigns/" + campaign));
        assertThat(shown.get("organiserName").asString()).startsWith("Sở mẫu");
        assertThat(shown.get("criteria").get(0).asString()).isEqualTo("Hoàn thành kế hoạch năm");
    }

    @Test
    void theThemeOfACampaignIsStoredShownFoundAndPublished() {
        var campaign =
                id(made(http.asAdministrator().post(API + "/campaigns", SampleCampaigns.body("UNIT", office.unit()))));

        assertThat(json(http.asAdministrator().get(API + "/campaigns/" + campaign))
                        .get("theme")
                        .asString())
                .isEqualTo("Dữ liệu số");
        assertThat(http.asAdministrator().get(API + "/campaigns?limit=200&search=du lieu so"))
                .bodyText()
                .contains(campaign.toString());
        assertThat(http.asAdministrator().get(API + "/campaigns?limit=200&search=du lieu giay"))
                .bodyText()
                .doesNotContain(campaign.toString());
        assertThat(body(TestBroker.published("campaign", campaign, 1).getFirst())
                        .get("theme")
                        .asString())
                .isEqualTo("Dữ liệu số");
    }

    @Test
    void somebodyWithoutDutiesLearnsWhoTheyAre() {
        var subject = UUID.randomUUID();

        var me = json(http.as(subject, "Người mới").get(API + "/people/me"));

        assertThat(me).isEqualTo(JsonMapper.shared().readTree("""
                                {"subject":"%s","username":"Người mới","name":"Người mới","provinceAdmin":false,
                                 "duties":[],"blocs":[]}
                                """.formatted(subject)));
        assertThat(json(http.asAdministrator().get(API + "/people/me"))
                        .get("provinceAdmin")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void anOfficerSeesTodaysDutiesAndBlocs() {
        var unit = office.unit();
        var bloc = office.bloc(office.unit(), unit);
        office.bloc(office.unit());
        var person = office.person();
        office.assign(person, 1, """
                {"duties":[{"unitId":"%1$s","role":"OFFICER","from":"2022-01-01","to":null},
                           {"unitId":"%1$s","role":"LEADER","from":"2020-01-01","to":"2020-12-31"},
                           {"unitId":"%1$s","role":"LEADER","from":"2999-01-01","to":null}]}
                """.formatted(unit));

        var me = json(office.as(person).get(API + "/people/me"));

        assertThat(me.get("duties").findValuesAsString("role")).containsExactly("OFFICER");
        assertThat(me.get("duties").get(0).get("unitName").asString()).startsWith("Sở mẫu");
        assertThat(me.get("blocs").findValuesAsString("blocId")).containsExactly(bloc.toString());
        assertThat(me.get("blocs").get(0).get("role").asString()).isEqualTo("MEMBER");
        var stored = json(office.as(person).get(API + "/people/" + person));
        assertThat(stored.get("duties").size()).isEqualTo(3);
    }

    private static JsonNode body(ConsumerRecord<String, String> message) {
        return JsonMapper.shared().readTree(message.value());
    }
}
