package vn.thidua.registration.staff;

class InMemoryStaffTest implements StaffContract {

    private final InMemoryStaff staff = new InMemoryStaff();

    @Override
    public StaffLists lists() {
        return staff.lists;
    }

    @Override
    public StaffEntries entries() {
        return staff.entries;
    }
}
