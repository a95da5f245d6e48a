package vn.thidua.campaign;

import static vn.thidua.campaign.CampaignFixtures.API;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.thidua.platform.test.Http;
import vn.thidua.platform.test.ServiceTest;
import vn.thidua.platform.test.StoredShapes;

@ServiceTest
@Import(CampaignFixtures.class)
class StoredShapesTest {

    private static final Map<String, String> PATHS = Map.of(
            "units", API + "/units/{id}",
            "blocs", API + "/blocs/{id}",
            "people", API + "/people/{id}",
            "campaigns", API + "/campaigns/{id}");

    @Autowired
    Http http;

    @TestFactory
    Stream<DynamicTest> whatWasStoredBeforeIsShown() {
        return new StoredShapes(http.asAdministrator(), "campaign-service", PATHS).areShown("vn.thidua.campaign");
    }
}
