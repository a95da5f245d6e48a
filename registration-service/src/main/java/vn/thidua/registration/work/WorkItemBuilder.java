package vn.thidua.registration.work;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.domain.Refusal.Fault;

/** Work's next version in the making: what is not said stays as it is. */
final class WorkItemBuilder {

    private final WorkItem before;
    private WorkItem.State state;
    private int done;
    private int total;
    private @Nullable String result;
    private @Nullable String code;
    private List<Fault> faults;
    private @Nullable Instant startedAt;
    private Instant touchedAt;
    private Instant askedAt;

    WorkItemBuilder(WorkItem before) {
        this.before = before;
        this.state = before.state();
        this.done = before.done();
        this.total = before.total();
        this.result = before.result();
        this.code = before.code();
        this.faults = before.faults();
        this.startedAt = before.startedAt();
        this.touchedAt = before.touchedAt();
        this.askedAt = before.askedAt();
    }

    WorkItemBuilder state(WorkItem.State state) {
        this.state = state;
        return this;
    }

    WorkItemBuilder progress(int done, int total) {
        this.done = done;
        this.total = total;
        return this;
    }

    WorkItemBuilder result(String result) {
        this.result = result;
        return this;
    }

    WorkItemBuilder end(String code, List<Fault> faults) {
        this.code = code;
        this.faults = faults;
        return this;
    }

    WorkItemBuilder startedAt(Instant at) {
        this.startedAt = at.truncatedTo(ChronoUnit.MILLIS);
        return this;
    }

    WorkItemBuilder touchedAt(Instant at) {
        this.touchedAt = at.truncatedTo(ChronoUnit.MILLIS);
        return this;
    }

    WorkItemBuilder askedAt(Instant at) {
        this.askedAt = at.truncatedTo(ChronoUnit.MILLIS);
        return this;
    }

    WorkItem make() {
        return of(before.version());
    }

    /** The version after another one. */
    WorkItem of(long version) {
        return new WorkItem(
                before.id(),
                version + 1,
                before.kind(),
                before.unitId(),
                before.fileName(),
                state,
                before.claim(),
                before.runner(),
                done,
                total,
                result,
                code,
                faults,
                before.queuedAt(),
                startedAt,
                touchedAt,
                askedAt);
    }
}
