package vn.thidua.registration.work;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.domain.Refusal.Fault;

/** How far work is, for anyone who waits for it: its place among what waits, its progress, where its result is, or why there is none. */
public record WorkStatus(
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

    static WorkStatus of(WorkItem it, int place, ResultPaths paths, Instant now) {
        var result = it.result();
        var interrupted = it.isOpen() && !it.isAliveAt(now);
        return new WorkStatus(
                it.id(),
                it.kind(),
                it.unitId(),
                it.fileName(),
                interrupted ? WorkItem.State.ENDED : it.state(),
                place,
                it.done(),
                it.total(),
                it.isAliveAt(now) && it.kind().isCancellable(),
                result == null ? null : paths.of(it.kind(), it.unitId(), result),
                interrupted ? WorkReason.WORK_INTERRUPTED.code() : it.code(),
                it.faults(),
                it.queuedAt());
    }
}
