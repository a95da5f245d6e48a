package vn.thidua.platform.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a decision of an aggregate leads to: its next state, the facts to publish in order, and what history keeps
 * of it. A change without a note (an autosave) leaves no history entry.
 */
public record Change<A, E>(
        A state, List<E> events, @Nullable Note note) {

    /** What was done, in a word of the domain, and why if somebody said so. */
    public record Note(String what, @Nullable String why) {

        public Note {
            Limits.check().text("/reason", why, Limits.REASON).require();
        }
    }

    public Change {
        events = List.copyOf(events);
    }

    @SafeVarargs
    public static <A, E> Change<A, E> to(A state, E... events) {
        return new Change<>(state, List.of(events), null);
    }

    /** A change that is not published. */
    public static <A> Change<A, NoEvent> withoutEvent(A state) {
        return new Change<>(state, List.of(), null);
    }

    public Change<A, E> noting(String what) {
        return noting(what, null);
    }

    public Change<A, E> noting(String what, @Nullable String why) {
        return new Change<>(state, events, new Note(what, why));
    }
}
