package vn.thidua.registration.fileimport;

import vn.thidua.platform.domain.Reason;
import vn.thidua.platform.domain.Refusal.Kind;

/** Why what was read of a file is refused. The names are part of the public API; those of files themselves are the library's. */
public enum FileImportReason implements Reason {
    READING_UNKNOWN(Kind.NOT_FOUND),
    IMPORT_NOT_ACCEPTABLE(Kind.INVALID);

    private final Kind kind;

    FileImportReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
