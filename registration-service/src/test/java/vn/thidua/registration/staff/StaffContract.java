package vn.thidua.registration.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.registration.Sample.OFFICER;
import static vn.thidua.registration.Sample.SKHCN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.text.VietnameseText;

/** What every store of staff lists and their people does. Without any of either before. */
public interface StaffContract {

    Instant NOW = Instant.parse("2022-03-01T03:00:00Z");
    LocalDate DAY = LocalDate.of(2022, 1, 1);

    StaffLists lists();

    StaffEntries entries();

    @Test
    default void aUnitsListsComeTheLatestFirst() {
        var first = begin(DAY, NOW);
        var last = begin(DAY, NOW.plusSeconds(2));
        var between = begin(DAY, NOW.plusSeconds(1));

        assertThat(lists().ofUnit(SKHCN)).containsExactly(last, between, first);
        assertThat(lists().ofUnit(UUID.randomUUID())).isEmpty();
    }

    @Test
    default void inForceIsTheListOfTheLatestDayAndOfThoseTheOneTakenLast() {
        var old = taken(begin(DAY.minusDays(9), NOW), NOW.plusSeconds(9));
        taken(begin(DAY, NOW), NOW.plusSeconds(1));
        var corrected = taken(begin(DAY, NOW), NOW.plusSeconds(2));
        taken(begin(DAY, NOW), NOW);
        begin(DAY, NOW.plusSeconds(3));

        assertThat(lists().inForce(SKHCN, DAY)).contains(corrected);
        assertThat(lists().inForce(SKHCN, DAY.minusDays(1))).contains(old);
        assertThat(lists().inForce(SKHCN, DAY.minusDays(10))).isEmpty();
        assertThat(lists().inForce(UUID.randomUUID(), DAY)).isEmpty();
    }

    @Test
    default void untouchedAreThoseThatSomebodyStillHasToDoWith() {
        var reading = begin(DAY, NOW);
        var read = read(begin(DAY, NOW), false);
        var refused = read(begin(DAY, NOW), true);
        taken(begin(DAY, NOW), NOW);
        givenUp(begin(DAY, NOW));
        givenUp(read(begin(DAY, NOW), false));
        begin(DAY, NOW.plusSeconds(1));

        assertThat(lists().untouchedSince(NOW.plusSeconds(1))).containsExactlyInAnyOrder(reading, read, refused);
        assertThat(lists().untouchedSince(NOW)).isEmpty();
    }

    @Test
    default void peopleAreFoundByEachWordInTheOrderOfTheFile() {
        var list = UUID.randomUUID();
        entries().add(list, List.of(person(2, "Lê Thị Hòa", "Văn phòng"), person(3, "Trần Văn An", "Phòng Đào tạo")));
        entries().add(list, List.of());
        entries().add(list, List.of(person(4, "Lê Văn Hóa", "Phòng Đào tạo"), person(5, "Lê An", "Văn phòng")));
        entries().add(UUID.randomUUID(), List.of(person(2, "Lê Thị Hòa", "Văn phòng")));

        assertThat(rows(list, "", 0, 9)).containsExactly(2, 3, 4, 5);
        assertThat(rows(list, "hòa", 0, 9)).containsExactly(2, 4);
        assertThat(rows(list, "phòng lê", 0, 9)).containsExactly(2, 4, 5);
        assertThat(rows(list, "lê", 2, 1)).containsExactly(4);
        assertThat(rows(list, "lê hậu", 0, 9)).isEmpty();
        assertThat(entries().count(list, VietnameseText.searchKey("phòng lê"))).isEqualTo(3);
    }

    @Test
    default void droppedPeopleAreForgottenAndOthersAreNot() {
        var list = UUID.randomUUID();
        var other = UUID.randomUUID();
        entries().add(list, List.of(person(2, "Lê Thị Hòa", "Văn phòng")));
        entries().add(other, List.of(person(2, "Lê Thị Hòa", "Văn phòng")));

        entries().drop(list);

        assertThat(entries().count(list, "")).isZero();
        assertThat(entries().count(other, "")).isEqualTo(1);
    }

    private List<Integer> rows(UUID list, String search, int after, int limit) {
        return entries().find(list, VietnameseText.searchKey(search), after, limit).stream()
                .map(StaffEntry::row)
                .toList();
    }

    private static StaffEntry person(int row, String name, String room) {
        return new StaffEntry(row, name, room, null, null);
    }

    private StaffList begin(LocalDate asOf, Instant at) {
        var id = UUID.randomUUID();
        var source = new StaffList.Source("a.xlsx", "0".repeat(64));
        return lists().create(id, Command.by(OFFICER), () -> StaffList.start(OFFICER, id, SKHCN, source, asOf, at));
    }

    private StaffList read(StaffList list, boolean hasErrors) {
        var tally = new StaffListResult(1, 1, 1, List.of(), 0, hasErrors);
        return lists().decide(list.id(), Command.by(OFFICER), it -> it.finish(tally, NOW));
    }

    private StaffList taken(StaffList list, Instant at) {
        var read = read(list, false);
        return lists().decide(read.id(), Command.by(OFFICER), it -> it.accept(OFFICER, at));
    }

    private void givenUp(StaffList list) {
        lists().decide(list.id(), Command.by(OFFICER), it -> it.giveUp(NOW));
    }
}
