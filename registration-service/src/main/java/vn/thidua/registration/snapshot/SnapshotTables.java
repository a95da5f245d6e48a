package vn.thidua.registration.snapshot;

import java.util.Optional;
import vn.thidua.registration.comparison.Comparison;

/** The tables of snapshots, each under the SHA-256 of its canonical text. */
public interface SnapshotTables {

    /** Keeps a table for good and returns its hash; keeping it again changes nothing. */
    String keep(Comparison comparison);

    /** Refuses with {@link SnapshotReason#SNAPSHOT_DAMAGED} what can no longer be read. */
    Optional<SnapshotTable> find(String hash);

    /** The text as it was hashed, whether it still has that hash, and what it says. */
    record SnapshotTable(String text, boolean intact, Comparison table) {}
}
