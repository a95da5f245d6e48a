package vn.thidua.notification.inbox;

class InMemoryNoticesTest implements NoticesContract {

    @Override
    public Notices notices() {
        return new InMemoryNotices();
    }
}
