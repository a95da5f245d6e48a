package vn.thidua.award;

import java.util.Map;
import vn.thidua.award.catalogue.CatalogueEntry;
import vn.thidua.award.catalogue.CodeTimeline;
import vn.thidua.platform.domain.Aggregate;
import vn.thidua.platform.test.BoundedNumbersContract;

class BoundedNumbersTest implements BoundedNumbersContract {

    @Override
    public Map<Class<? extends Aggregate>, String> bounds() {
        return Map.of(
                CatalogueEntry.class,
                "only those the service ships, changed by administrators only (ShippedCatalogueTest, AccessTest)",
                CodeTimeline.class,
                "one for each code that the service ships; a claim ends with the change of its entry (CatalogueTest)");
    }
}
