package vn.thidua.campaign;

import java.util.Map;
import vn.thidua.campaign.bloc.Bloc;
import vn.thidua.campaign.campaign.Campaign;
import vn.thidua.campaign.person.Person;
import vn.thidua.campaign.unit.Unit;
import vn.thidua.platform.domain.Aggregate;
import vn.thidua.platform.test.BoundedNumbersContract;

class BoundedNumbersTest implements BoundedNumbersContract {

    @Override
    public Map<Class<? extends Aggregate>, String> bounds() {
        return Map.of(
                Unit.class, "entered and renamed by administrators only (AccessTest)",
                Bloc.class, "formed by administrators only, of 200 memberships (AccessTest, BadInputTest)",
                Person.class, "entered by administrators only, with 100 duties (AccessTest, BadInputTest)",
                Campaign.class, "500 a unit, launched once and closed once (DraftCampaignTest, CampaignTest)");
    }
}
