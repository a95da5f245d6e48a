package vn.thidua.registration.fileimport;

import org.jspecify.annotations.Nullable;
import vn.thidua.platform.domain.Sentence;

/** Something of a file that its unit should know of or must settle, with the place and a sentence that says what to do: the place comes first, in words too. */
public record FileIssue(
        Severity severity,
        String code,
        @Nullable Integer table,
        @Nullable Integer row,
        @Nullable Integer column,
        @Nullable String value,
        @Nullable Sentence place,
        Sentence sentence) {

    /** An error must be settled before the file is accepted, a question should be looked at, the rest is to be known. */
    public enum Severity {
        ERROR,
        QUESTION,
        INFO
    }
}
