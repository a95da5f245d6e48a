package vn.thidua.notification.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.notification.inbox.Samples.DEPUTY;
import static vn.thidua.notification.inbox.Samples.FINANCE;
import static vn.thidua.notification.inbox.Samples.HEAD;
import static vn.thidua.notification.inbox.Samples.NOON;
import static vn.thidua.notification.inbox.Samples.SCIENCE;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.thidua.notification.inbox.Notices.Changed;
import vn.thidua.notification.inbox.Notices.Cursor;
import vn.thidua.notification.inbox.Notices.Entry;

/** What any implementation of {@link Notices} promises. */
public interface NoticesContract {

    UUID LAN = UUID.nameUUIDFromBytes("lan".getBytes());
    UUID MINH = UUID.nameUUIDFromBytes("minh".getBytes());

    /** A repository without notices. */
    Notices notices();

    @Test
    default void keepsEachNoticeAsItIs() {
        var notices = notices();
        var some = new ArrayList<>(Samples.roundOpened(UUID.randomUUID()).notices(NOON));
        some.addAll(submitted(SCIENCE, 3));

        assertThat(notices.add(some, NOON)).isEqualTo(some);
        assertThat(some).allSatisfy(it -> assertThat(notices.find(it.id())).contains(it));
        assertThat(notices.find(UUID.randomUUID())).isEmpty();
    }

    @Test
    default void addsWhatIsNotThereYetAndOnlyThat() {
        var notices = notices();
        var round = Samples.roundOpened(UUID.randomUUID()).notices(NOON);
        notices.add(round.subList(1, 3), NOON);

        assertThat(notices.add(round, NOON)).containsExactly(round.get(0), round.get(3));
        assertThat(notices.add(round, NOON)).isEmpty();
        assertThat(notices.add(List.of(), NOON)).isEmpty();
        assertThat(notices.newest(LAN, Set.of(round.get(1).unitId()), Optional.empty(), 10))
                .hasSize(1);
    }

    @Test
    default void pagesNewestFirstThroughTheInboxesOfAllUnits() {
        var notices = notices();
        // Three share each instant, so that the id must decide.
        var some = IntStream.range(0, 9)
                .mapToObj(it -> notice(it % 2 == 0 ? SCIENCE : HEAD, NOON.plusSeconds(it / 3)))
                .toList();
        notices.add(some, NOON);
        notices.add(List.of(notice(FINANCE, NOON)), NOON);

        var seen = new ArrayList<Notice>();
        var after = Optional.<Cursor>empty();
        do {
            var page = notices.newest(LAN, Set.of(SCIENCE, HEAD), after, 2);
            page.forEach(it -> seen.add(it.notice()));
            after = page.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Cursor(seen.getLast().at(), seen.getLast().id()));
        } while (after.isPresent());

        assertThat(seen).containsExactlyInAnyOrderElementsOf(some);
        assertThat(seen).extracting(Notice::at).isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    @Test
    default void showsNothingToWhoActsForNoUnit() {
        var notices = notices();
        notices.add(submitted(SCIENCE, 3), NOON);

        assertThat(notices.newest(LAN, Set.of(), Optional.empty(), 10)).isEmpty();
        assertThat(notices.unread(LAN, Set.of())).isZero();
        assertThat(notices.markAllRead(LAN, Set.of(), NOON)).isFalse();
        assertThat(notices.changedSince(Set.of(), NOON)).isEmpty();
    }

    @Test
    default void remembersForEachPersonWhatWasRead() {
        var notices = notices();
        var one = notice(SCIENCE, NOON);
        var two = notice(SCIENCE, NOON.plusSeconds(1));
        notices.add(List.of(one, two), NOON);

        assertThat(notices.markRead(LAN, one.id(), NOON)).isTrue();
        assertThat(notices.markRead(LAN, one.id(), NOON)).isFalse();
        assertThat(notices.markRead(LAN, UUID.randomUUID(), NOON)).isFalse();

        assertThat(notices.newest(LAN, Set.of(SCIENCE), Optional.empty(), 10))
                .containsExactly(new Entry(two, false), new Entry(one, true));
        assertThat(notices.newest(MINH, Set.of(SCIENCE), Optional.empty(), 10)).noneMatch(Entry::read);
        assertThat(notices.unread(LAN, Set.of(SCIENCE))).isEqualTo(1);
        assertThat(notices.unread(MINH, Set.of(SCIENCE))).isEqualTo(2);
    }

    @Test
    default void marksAllOfOnesUnitsAndNoOthers() {
        var notices = notices();
        notices.add(List.of(notice(SCIENCE, NOON), notice(HEAD, NOON), notice(FINANCE, NOON)), NOON);

        assertThat(notices.markAllRead(LAN, Set.of(SCIENCE, HEAD), NOON)).isTrue();
        assertThat(notices.markAllRead(LAN, Set.of(SCIENCE, HEAD), NOON)).isFalse();

        assertThat(notices.unread(LAN, Set.of(SCIENCE, HEAD, FINANCE))).isEqualTo(1);
        assertThat(notices.unread(MINH, Set.of(SCIENCE, HEAD, FINANCE))).isEqualTo(3);
    }

    @Test
    default void stopsCountingAtMany() {
        var notices = notices();
        notices.add(
                IntStream.range(0, Notices.MOST_COUNTED + 5)
                        .mapToObj(_ -> notice(SCIENCE, NOON))
                        .toList(),
                NOON);

        assertThat(notices.unread(LAN, Set.of(SCIENCE))).isEqualTo(Notices.MOST_COUNTED);
    }

    @Test
    default void tellsWhatWasPostedOrReadLately() {
        var notices = notices();
        var old = notice(SCIENCE, NOON);
        var readLately = notice(SCIENCE, NOON);
        var fresh = notice(SCIENCE, NOON);
        var later = NOON.plus(Duration.ofMinutes(1));
        notices.add(List.of(old, readLately), NOON);
        notices.markRead(MINH, old.id(), NOON);
        notices.markRead(LAN, readLately.id(), later);
        notices.add(List.of(fresh, notice(FINANCE, NOON)), later);

        assertThat(notices.changedSince(Set.of(SCIENCE), later))
                .containsExactlyInAnyOrder(new Changed(readLately, NOON, later), new Changed(fresh, later, later));

        notices.markRead(LAN, fresh.id(), later.plusSeconds(1));
        notices.markRead(LAN, fresh.id(), later.plusSeconds(2));

        assertThat(notices.changedSince(Set.of(SCIENCE), later.plusSeconds(1)))
                .containsExactly(new Changed(fresh, later, later.plusSeconds(1)));
    }

    @Test
    default void tellsASenderOfItsRemindersNewestFirst() {
        var notices = notices();
        var round = UUID.randomUUID();
        var toScience = reminder(round, SCIENCE, HEAD);
        var toFinance = reminder(round, FINANCE, DEPUTY);
        notices.add(List.of(toScience), NOON);
        notices.add(List.of(toFinance), NOON.plusSeconds(1));
        notices.add(List.of(reminder(UUID.randomUUID(), SCIENCE, HEAD)), NOON);
        notices.add(Samples.roundOpened(round).notices(NOON), NOON);

        assertThat(notices.reminders(round, Optional.of(Set.of(HEAD, SCIENCE)), 10))
                .containsExactly(new Delivery(toScience, NOON, null, 0));
        assertThat(notices.reminders(round, Optional.of(Set.of()), 10)).isEmpty();
        assertThat(notices.reminders(round, Optional.empty(), 10))
                .extracting(Delivery::notice)
                .containsExactlyInAnyOrder(toScience, toFinance);
        assertThat(notices.reminders(round, Optional.empty(), 1)).hasSize(1);
    }

    @Test
    default void remembersWhenAReminderWasFirstReadAndByHowMany() {
        var notices = notices();
        var round = UUID.randomUUID();
        var reminder = reminder(round, SCIENCE, HEAD);
        notices.add(List.of(reminder), NOON);

        notices.markRead(LAN, reminder.id(), NOON.plusSeconds(5));
        notices.markAllRead(MINH, Set.of(SCIENCE), NOON.plusSeconds(9));
        notices.markRead(LAN, reminder.id(), NOON.plusSeconds(10));

        assertThat(notices.reminders(round, Optional.empty(), 10))
                .containsExactly(new Delivery(reminder, NOON, NOON.plusSeconds(5), 2));
    }

    private static Notice reminder(UUID round, UUID unit, UUID sender) {
        return Samples.reminded(round, unit, sender).notices(NOON).getFirst();
    }

    private static List<Notice> submitted(UUID unit, long version) {
        return Samples.moved(NoticeKind.REGISTRATION_SUBMITTED, UUID.randomUUID(), version, unit, HEAD)
                .notices(NOON);
    }

    private static Notice notice(UUID unit, Instant at) {
        var some = Samples.moved(NoticeKind.REGISTRATION_ACCEPTED, UUID.randomUUID(), 1, unit, HEAD)
                .notices(at)
                .getFirst();
        return new Notice(some.id(), some.kind(), unit, at, some.params(), some.link(), null);
    }
}
