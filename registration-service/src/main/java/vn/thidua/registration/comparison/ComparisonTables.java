package vn.thidua.registration.comparison;

import java.util.Optional;

/** Comparisons as texts. The same text goes out to the screen and is frozen by a snapshot. */
public interface ComparisonTables {

    /** A canonical text: from equal comparisons follow equal bytes, whenever they are written. */
    byte[] write(Comparison comparison);

    /** What a text says, also one of an earlier or a later release; empty for what is no such text. */
    Optional<Comparison> read(byte[] text);
}
