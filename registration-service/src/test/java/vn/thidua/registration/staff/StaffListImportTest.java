package vn.thidua.registration.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.registration.Sample.OFFICER;
import static vn.thidua.registration.Sample.SKHCN;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;
import vn.thidua.office.FileReason;
import vn.thidua.office.Rows;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.domain.Refusal;
import vn.thidua.registration.work.WorkProgress;
import vn.thidua.registration.work.WorkReason;
import vn.thidua.registration.work.WorkRunners;

class StaffListImportTest {

    private static final Instant NOW = Instant.parse("2022-03-01T02:00:00Z");
    private static final int PEOPLE = 2500;

    private final InMemoryStaff staff = new InMemoryStaff();

    @Test
    void writesBatchesAndTellsHowFarItIs() {
        var list = started();
        read(list, at -> {
            if (at == PEOPLE) {
                assertThat(staff.lists.get(list.id()).rowsRead()).isEqualTo(2000);
                assertThat(staff.entries.people.get(list.id())).hasSize(2000);
            }
        });

        var read = staff.lists.get(list.id());
        assertThat(read.state()).isEqualTo(StaffList.State.READ);
        assertThat(read.people()).isEqualTo(PEOPLE);
        assertThat(staff.entries.people.get(list.id())).hasSize(PEOPLE);
        assertThat(staff.lists.inForce(SKHCN, LocalDate.of(2022, 12, 31))).isEmpty();
    }

    @Test
    void leavesNobodyWhenItFails() {
        var attempt = attempt(at -> {
            if (at == 1500) {
                throw new IllegalStateException("the store is away");
            }
        });
        assertThatThrownBy(attempt::run).isInstanceOf(IllegalStateException.class);
        attempt.undo();

        assertThat(staff.lists.all()).extracting(StaffList::state).containsExactly(StaffList.State.FAILED);
        assertThat(staff.entries.people).isEmpty();
    }

    @Test
    void stopsAtOnceAndLeavesNobodyWhenItIsCancelled() {
        var progress = new WorkProgress();
        var read = new AtomicInteger();
        var attempt = attempt(at -> {
            read.set(at);
            if (at == 1500) {
                WorkRunners.cancel(progress);
            }
        });
        assertThatThrownBy(() -> WorkRunners.during(progress, attempt))
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.reason()).isEqualTo(WorkReason.WORK_CANCELLED));
        attempt.undo();

        assertThat(read).hasValue(1500);
        assertThat(staff.lists.all()).extracting(StaffList::state).containsExactly(StaffList.State.FAILED);
        assertThat(staff.entries.people).isEmpty();
    }

    @Test
    void tellsWhereItsOwnListLies() {
        var attempt = attempt(_ -> {});
        var path = attempt.run();

        assertThat(staff.lists.get(StaffListImportJob.idIn(path)).state()).isEqualTo(StaffList.State.READ);
        attempt.undo();
        assertThat(staff.lists.get(StaffListImportJob.idIn(path)).state()).isEqualTo(StaffList.State.LAPSED);
        assertThat(staff.entries.people).isEmpty();
    }

    @Test
    void refusesAFileThatBreaksOff() {
        var list = started();
        read(list, at -> {
            if (at == 1500) {
                throw FileReason.FILE_BROKEN.because("the file ends in the middle of a row");
            }
        });

        var refused = staff.lists.get(list.id());
        assertThat(refused.state()).isEqualTo(StaffList.State.REFUSED);
        assertThat(refused.problems()).extracting(RowIssue::code).containsExactly("file-broken");
        assertThat(staff.entries.people).isEmpty();
    }

    @Test
    void isSweptWhenItsProcessEnded() {
        var list = started();
        staff.entries.add(list.id(), List.of(new StaffEntry(2, "Nguyễn Văn Mẫu", "Văn phòng", null, null)));

        sweepAt(NOW.plus(StaffList.STALE_AFTER));
        assertThat(staff.lists.get(list.id()).state()).isEqualTo(StaffList.State.READING);
        sweepAt(NOW.plus(StaffList.STALE_AFTER).plusMillis(1));

        assertThat(staff.lists.get(list.id()).state()).isEqualTo(StaffList.State.FAILED);
        assertThat(staff.entries.people).isEmpty();
    }

    @Test
    void isForgottenWhenNobodyTakesItForADay() {
        var list = started();
        read(list, _ -> {});

        sweepAt(NOW.plus(StaffList.KEPT_UNACCEPTED));
        assertThat(staff.entries.people).isNotEmpty();
        sweepAt(NOW.plus(StaffList.KEPT_UNACCEPTED).plusMillis(1));

        assertThat(staff.lists.get(list.id()).state()).isEqualTo(StaffList.State.LAPSED);
        assertThat(staff.entries.people).isEmpty();
    }

    private StaffListImportJob attempt(IntConsumer before) {
        var source = new StaffList.Source("danh-sach.xlsx", "abc");
        var begun = StaffList.start(OFFICER, UUID.randomUUID(), SKHCN, source, LocalDate.of(2022, 3, 1), NOW);
        return new StaffListImportJob(
                begun,
                new StaffListImportJob.Upload(OFFICER, new byte[0]),
                _ -> rows(before),
                staff.lists,
                staff.entries,
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private StaffList started() {
        var source = new StaffList.Source("danh-sach.xlsx", "abc");
        var id = UUID.randomUUID();
        return staff.lists.create(
                id,
                Command.by(OFFICER),
                () -> StaffList.start(OFFICER, id, SKHCN, source, LocalDate.of(2022, 3, 1), NOW));
    }

    private void sweepAt(Instant when) {
        new SweepStaffLists(staff.lists, staff.entries, Clock.fixed(when, ZoneOffset.UTC)).sweep();
    }

    private void read(StaffList list, IntConsumer before) {
        new StaffListImport(list, rows(before), staff.lists, staff.entries, Clock.fixed(NOW, ZoneOffset.UTC)).run();
    }

    private static Rows rows(IntConsumer before) {
        return new Rows() {
            @Override
            public int last() {
                return PEOPLE + 1;
            }

            @Override
            public void forEachRow(Rows.Each each) {
                each.row(1, List.of("TT", "Họ và tên", "Phòng"));
                for (int i = 1; i <= PEOPLE; i++) {
                    before.accept(i);
                    each.row(i + 1, List.of(Integer.toString(i), "Nguyễn Văn Mẫu " + i, "Văn phòng"));
                }
            }

            @Override
            public void close() {}
        };
    }
}
