package vn.thidua.award.catalogue.mongo;

import vn.thidua.award.catalogue.Catalogue;
import vn.thidua.award.catalogue.CatalogueContract;
import vn.thidua.platform.mongo.TestAggregates;

class MongoCatalogueTest implements CatalogueContract {

    @Override
    public Catalogue catalogue() {
        return new MongoCatalogue(TestAggregates.fresh(), TestAggregates.anyTranslator());
    }
}
