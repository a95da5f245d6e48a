package vn.thidua.award.catalogue;

class InMemoryCatalogueTest implements CatalogueContract {

    @Override
    public Catalogue catalogue() {
        return new InMemoryCatalogue();
    }
}
