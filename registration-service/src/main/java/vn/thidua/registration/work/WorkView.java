package vn.thidua.registration.work;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.domain.Refusal.Fault;

/** How far work is, for anyone who waits for it: its place among what waits, its progress, its result's path, or why there is none. */
public record WorkView(
        UUID id,
        WorkItem.Kind kind,
        UUID unitId,
        @Nullable String fileName,
        WorkItem.State state,
        int place,
        int done,
        int total,
        boolean cancellable,
        @Nullable String result,
        @Nullable String code,
        List<Fault> errors,
        Instant queuedAt) {

    static WorkView of(WorkItem it, int place, Instant now) {
        var interrupted = it.isOpen() && !it.isAliveAt(now);
        return new WorkView(
                it.id(),
                it.kind(),
                it.unitId(),
                it.fileName(),
                interrupted ? WorkItem.State.ENDED : it.state(),
                place,
                it.done(),
                it.total(),
                it.isAliveAt(now) && it.kind().isCancellable(),
                it.result(),
                interrupted ? WorkReason.WORK_INTERRUPTED.code() : it.code(),
                it.faults(),
                it.queuedAt());
    }

    /** Where to look how far it is. */
    public String path() {
        return "/api/registration/work/" + id;
    }
}
