package vn.thidua.registration.work;

import java.util.UUID;

/** One attempt at a piece of work, in the hands of this instance. */
record Run(UUID id, UUID claim, UUID unit, int bytes, Job job, Underway underway) {

    static Run of(Work.Order order, UUID claim, Job job) {
        return new Run(order.id(), claim, order.unitId(), order.bytes(), job, new Underway());
    }
}
