package vn.thidua.registration.work;

import java.util.UUID;

/** One attempt at a piece of work, in the hands of this instance. */
record WorkAttempt(UUID id, UUID claim, UUID unit, int bytes, Job job, WorkProgress progress) {

    static WorkAttempt of(WorkItem.Order order, UUID claim, Job job) {
        return new WorkAttempt(order.id(), claim, order.unitId(), order.bytes(), job, new WorkProgress());
    }
}
