package vn.thidua.registration.work;

class InMemoryWorksTest implements WorksContract {

    private final InMemoryWorks works = new InMemoryWorks();

    @Override
    public Works works() {
        return works;
    }
}
