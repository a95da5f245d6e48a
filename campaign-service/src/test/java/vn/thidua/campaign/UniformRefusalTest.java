package vn.thidua.campaign;

import static vn.thidua.campaign.CampaignFixtures.API;
import static vn.thidua.campaign.CampaignFixtures.id;
import static vn.thidua.campaign.CampaignFixtures.made;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.thidua.campaign.campaign.SampleCampaigns;
import vn.thidua.platform.test.Endpoints;
import vn.thidua.platform.test.Http;
import vn.thidua.platform.test.ServiceTest;
import vn.thidua.platform.test.UniformRefusals;

/** Drafts are their organiser's, and people are for administrators and themselves; units and blocs are for everyone. */
@ServiceTest
@Import(CampaignFixtures.class)
class UniformRefusalTest {

    @Autowired
    Http http;

    @Autowired
    CampaignFixtures fixtures;

    @Autowired
    Endpoints endpoints;

    @TestFactory
    Stream<DynamicTest> anothersDraftIsAsUnknownAsNone() {
        var unit = fixtures.unit();
        var draft = id(made(http.asAdministrator().post(API + "/campaigns", SampleCampaigns.body("UNIT", unit))));
        var others = Stream.of(
                fixtures.holding("OFFICER", fixtures.unit()),
                fixtures.holding("COUNCIL_MEMBER", unit),
                UUID.randomUUID());
        return others.flatMap(
                it -> new UniformRefusals(endpoints, Bodies.GOOD).tellNothing(fixtures.as(it), "campaigns", draft));
    }

    @TestFactory
    Stream<DynamicTest> anotherPersonIsAsUnknownAsNone() {
        var unit = fixtures.unit();
        var person = fixtures.holding("OFFICER", unit);
        var others = Stream.of(fixtures.holding("LEADER", unit), UUID.randomUUID());
        return others.flatMap(
                it -> new UniformRefusals(endpoints, Bodies.GOOD).tellNothing(fixtures.as(it), "people", person));
    }
}
