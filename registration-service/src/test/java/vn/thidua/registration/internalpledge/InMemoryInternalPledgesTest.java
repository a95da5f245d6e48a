package vn.thidua.registration.internalpledge;

class InMemoryInternalPledgesTest implements InternalPledgesContract {

    private final InternalPledges pledges = new InMemoryInternalPledges();

    @Override
    public InternalPledges pledges() {
        return pledges;
    }
}
