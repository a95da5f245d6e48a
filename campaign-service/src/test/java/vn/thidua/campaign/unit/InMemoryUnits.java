package vn.thidua.campaign.unit;

import vn.thidua.platform.test.InMemoryDecisions;

/** Units of a test without a store. */
public final class InMemoryUnits extends InMemoryDecisions<Unit, UnitEvent> implements Units {

    public InMemoryUnits() {
        super(UnitReason.UNIT_UNKNOWN, UnitReason.UNIT_EXISTS);
    }
}
