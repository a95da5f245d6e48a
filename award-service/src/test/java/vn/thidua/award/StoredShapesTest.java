package vn.thidua.award;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.award.catalogue.CodeTimelines;
import vn.thidua.platform.test.Http;
import vn.thidua.platform.test.ServiceTest;
import vn.thidua.platform.test.StoredShapes;

/** The stored entry is in force in 2005 only, where no other test looks. */
@ServiceTest
class StoredShapesTest {

    @Autowired
    Http http;

    @Autowired
    CodeTimelines timelines;

    @TestFactory
    Stream<DynamicTest> whatWasStoredBeforeIsShown() {
        var paths = Map.of("catalogue", CatalogueResponses.API + "/catalogue?year=2005");
        return new StoredShapes(http.asAdministrator(), "award-service", paths)
                .inside("catalogue-timelines", timelines::get)
                .areShown("vn.thidua.award");
    }
}
