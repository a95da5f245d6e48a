package vn.thidua.registration.staff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.thidua.platform.domain.NoEvent;
import vn.thidua.platform.test.InMemoryAggregateRepository;

/** Staff lists and their people without a store. */
final class InMemoryStaff {

    final Lists lists = new Lists();
    final Entries entries = new Entries();

    static final class Lists extends InMemoryAggregateRepository<StaffList, NoEvent> implements StaffLists {

        private static final Set<StaffList.State> OPEN =
                EnumSet.of(StaffList.State.READING, StaffList.State.READ, StaffList.State.REFUSED);

        Lists() {
            super(StaffReason.STAFF_LIST_UNKNOWN, StaffReason.STAFF_LIST_EXISTS);
        }

        @Override
        public List<StaffList> ofUnit(UUID unit) {
            return all().stream()
                    .filter(it -> it.unitId().equals(unit))
                    .sorted(Comparator.comparing(StaffList::startedAt).reversed())
                    .toList();
        }

        @Override
        public Optional<StaffList> inForce(UUID unit, LocalDate day) {
            return ofUnit(unit).stream()
                    .filter(it ->
                            it.state() == StaffList.State.TAKEN && !it.asOf().isAfter(day))
                    .max(Comparator.comparing(StaffList::asOf)
                            .thenComparing(it -> Objects.requireNonNull(it.takenAt())));
        }

        @Override
        public List<StaffList> untouchedSince(Instant then) {
            return all().stream()
                    .filter(it -> OPEN.contains(it.state()) && it.touchedAt().isBefore(then))
                    .toList();
        }
    }

    static final class Entries implements StaffEntries {

        final Map<UUID, List<StaffEntry>> people = new HashMap<>();

        @Override
        public void add(UUID list, List<StaffEntry> some) {
            people.computeIfAbsent(list, _ -> new ArrayList<>()).addAll(some);
        }

        @Override
        public List<StaffEntry> find(UUID list, String search, int afterRow, int limit) {
            return people.getOrDefault(list, List.of()).stream()
                    .filter(it -> it.row() > afterRow
                            && Stream.of(search.split(" ", -1)).allMatch(it.searchKey()::contains))
                    .limit(limit)
                    .toList();
        }

        @Override
        public int count(UUID list, String search) {
            return find(list, search, 0, Integer.MAX_VALUE).size();
        }

        @Override
        public void drop(UUID list) {
            people.remove(list);
        }
    }
}
