package vn.thidua.award.catalogue;

import vn.thidua.platform.domain.Reason;
import vn.thidua.platform.domain.Refusal.Kind;

/** Why the catalogue refuses. The names are part of the public API. */
public enum CatalogueReason implements Reason {
    ENTRY_UNKNOWN(Kind.NOT_FOUND),
    ENTRY_EXISTS(Kind.CONFLICT),
    ENTRY_WITHOUT_SUBJECT(Kind.INVALID),
    ENTRY_OVERLAPS(Kind.CONFLICT);

    private final Kind kind;

    CatalogueReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
