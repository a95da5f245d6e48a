package vn.thidua.campaign.unit;

import vn.thidua.platform.test.InMemoryAggregateRepository;

/** Units of a test without a store. */
public final class InMemoryUnits extends InMemoryAggregateRepository<Unit, UnitEvent> implements Units {

    public InMemoryUnits() {
        super(UnitReason.UNIT_UNKNOWN, UnitReason.UNIT_EXISTS);
    }
}
