package vn.thidua.registration.work;

class InMemoryWorkItemsTest implements WorkItemsContract {

    private final InMemoryWorkItems works = new InMemoryWorkItems();

    @Override
    public WorkItems works() {
        return works;
    }
}
