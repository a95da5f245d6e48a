package vn.thidua.platform.grove;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.domain.Aggregate;
import vn.thidua.platform.domain.Change;

/** An aggregate with every kind of component that services use. */
public record Tree(
        UUID id,
        long version,
        String name,
        int height,
        List<Nest> nests,
        State state,
        @Nullable Instant felledAt) implements Aggregate {

    public enum State {
        GROWING,
        FELLED
    }

    public record Nest(String bird, @Nullable Integer eggs) {}

    public static Change<Tree, TreeEvent> plant(UUID id, String name) {
        return new Tree(id, 1, name, 0, List.of(), State.GROWING, null)
                .published()
                .noting("PLANTED");
    }

    public Change<Tree, TreeEvent> grow(int by) {
        if (state == State.FELLED) {
            throw TreeReason.TREE_FELLED.because("a felled tree grows no more");
        }
        return new Tree(id, version + 1, name, height + by, nests, state, felledAt)
                .published()
                .noting("GREW");
    }

    public Change<Tree, TreeEvent> rename(String next) {
        return new Tree(id, version + 1, next, height, nests, state, felledAt).published();
    }

    /** Not published and not noted, as an autosave is. */
    public Change<Tree, TreeEvent> nested(Nest nest) {
        return Change.to(new Tree(id, version + 1, name, height, List.of(nest), state, felledAt));
    }

    public Change<Tree, TreeEvent> fell(Instant at, String why) {
        return new Tree(id, version + 1, name, height, nests, State.FELLED, at)
                .published()
                .noting("FELLED", why);
    }

    private Change<Tree, TreeEvent> published() {
        return Change.to(this, new TreeEvent(this));
    }
}
