package vn.thidua.registration.fileimport;

import java.util.stream.Stream;
import vn.thidua.platform.domain.FaultCode;

/** What of a file must be settled before it is taken. The names are part of the public API. */
public enum FileFault implements FaultCode {
    HOLDER_UNCLEAR,
    CELL_NOT_UNDERSTOOD,
    CELL_OUT_OF_RANGE,
    CELL_BETWEEN_COLUMNS,
    COLUMN_TWICE,
    ROW_WITHOUT_TITLE,
    TITLE_UNKNOWN,
    TITLE_UNSURE,
    TITLE_TWICE,
    TITLE_NOT_FOR_HOLDER,
    TEXT_TOO_LONG,
    TEXT_WITH_MARKUP;

    /** The one that has this code. */
    static FileFault of(String code) {
        return Stream.of(values())
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no fault of a file is called " + code));
    }
}
