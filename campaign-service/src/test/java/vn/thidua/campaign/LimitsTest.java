package vn.thidua.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.thidua.campaign.bloc.Bloc;
import vn.thidua.campaign.bloc.BlocKind;
import vn.thidua.campaign.bloc.BlocRole;
import vn.thidua.campaign.campaign.Campaign;
import vn.thidua.campaign.campaign.CampaignLevel;
import vn.thidua.campaign.campaign.SampleCampaigns;
import vn.thidua.campaign.person.Person;
import vn.thidua.campaign.unit.Unit;
import vn.thidua.platform.test.TextLimits;

/** How much of what is entered the domain takes. */
class LimitsTest {

    @TestFactory
    Stream<DynamicTest> whatFitsIsTakenAndWhatIsLongerIsRefusedAtItsPlace() {
        var member = new Bloc.Member(UUID.randomUUID(), BlocRole.HEAD, LocalDate.EPOCH, null);
        return Stream.of(
                        TextLimits.of(SampleCampaigns.plan(CampaignLevel.PROVINCE, null))
                                .limit("/criteria/0", Campaign.CRITERION)
                                .limitsOf(Campaign.class),
                        TextLimits.of(new Unit.Entry("A", "a", "a", "a")).limitsOf(Unit.class),
                        TextLimits.of(new Bloc.Formation("A", "a", BlocKind.KHOI, List.of(member)))
                                .elsewhere("/members", "the bloc itself limits what it is formed of and changed to")
                                .limitsOf(Bloc.class),
                        TextLimits.of(new Person.Entry(UUID.randomUUID(), "a", "a"))
                                .limitsOf(Person.class))
                .flatMap(TextLimits::tests);
    }
}
