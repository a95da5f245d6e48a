package vn.thidua.campaign.unit;

class InMemoryUnitsTest implements UnitsContract {

    @Override
    public Units units() {
        return new InMemoryUnits();
    }
}
