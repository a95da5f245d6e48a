package vn.thidua.office;

import vn.thidua.platform.domain.Reason;
import vn.thidua.platform.domain.Refusal.Kind;

/** Why a file is refused. The names are part of the public APIs of the services that take files. */
public enum FileReason implements Reason {
    FILE_EMPTY(Kind.INVALID),
    FILE_TOO_LARGE(Kind.TOO_LARGE),
    FILE_KIND_UNKNOWN(Kind.INVALID),
    FILE_IS_OLD_WORD(Kind.INVALID),
    FILE_IS_PDF(Kind.INVALID),
    FILE_ENCRYPTED(Kind.INVALID),
    FILE_HAS_MACROS(Kind.INVALID),
    FILE_HAS_EXTERNAL_LINKS(Kind.INVALID),
    FILE_TOO_MANY_ENTRIES(Kind.INVALID),
    FILE_INFLATES_TOO_FAR(Kind.INVALID),
    FILE_DUPLICATE_ENTRIES(Kind.INVALID),
    FILE_ENTRY_NAME_UNSAFE(Kind.INVALID),
    FILE_HAS_DOCTYPE(Kind.INVALID),
    FILE_TOO_MANY_STRINGS(Kind.INVALID),
    FILE_TOO_MANY_CELLS(Kind.INVALID),
    FILE_BROKEN(Kind.INVALID),
    FILE_WITHOUT_TABLE(Kind.INVALID);

    private final Kind kind;

    FileReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
