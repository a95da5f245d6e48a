package vn.thidua.registration.catalogue;

import vn.thidua.platform.domain.Reason;
import vn.thidua.platform.domain.Refusal.Kind;

/** Why nothing can be said in terms of the catalogue. The names are part of the public API. */
public enum CatalogueReason implements Reason {
    CATALOGUE_NOT_READY(Kind.CONFLICT);

    private final Kind kind;

    CatalogueReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
