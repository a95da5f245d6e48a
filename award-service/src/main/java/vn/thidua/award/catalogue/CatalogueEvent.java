package vn.thidua.award.catalogue;

/** What happened to an entry; holds the entry as it is afterwards. */
public sealed interface CatalogueEvent {

    CatalogueEntry entry();

    /** The entry came with a release of the service, or says what a newer release says of it. */
    record Shipped(CatalogueEntry entry) implements CatalogueEvent {}

    /** An administrator has said what holds here. */
    record Changed(CatalogueEntry entry) implements CatalogueEvent {}
}
