package vn.thidua.award.catalogue;

/** An entry is new or says something else. */
public record CatalogueEvent(CatalogueEntry entry) {}
