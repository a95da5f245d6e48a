package vn.thidua.notification.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.notification.inbox.Samples.FINANCE;
import static vn.thidua.notification.inbox.Samples.HEAD;
import static vn.thidua.notification.inbox.Samples.NOON;
import static vn.thidua.notification.inbox.Samples.SCIENCE;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.Duty;
import vn.thidua.platform.domain.Refusal;
import vn.thidua.platform.domain.Role;
import vn.thidua.platform.test.MovableClock;

/** Two instances on one set of notices: what each brings to who listens there. */
class PushNoticesTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final InMemoryNotices notices = new InMemoryNotices();
    private final MovableClock clock = MovableClock.at(NOON);
    private final Recorded here = new Recorded();
    private final Recorded there = new Recorded();
    private final PushNotices newsHere = new PushNotices(notices, here, clock);
    private final PushNotices newsThere = new PushNotices(notices, there, clock);
    private final PostNotices postHere = new PostNotices(notices, newsHere, clock);
    private final MarkNoticesRead readHere = new MarkNoticesRead(notices, newsHere, clock);
    private final Actor lan = new Actor(
            UUID.randomUUID(),
            "Cán bộ mẫu",
            false,
            List.of(new Duty(SCIENCE, Role.OFFICER, LocalDate.of(2022, 1, 1), null)));

    @Test
    void postsAreBroughtAtOnceHereAndByLookingThere() {
        here.listenTo(SCIENCE);
        there.listenTo(SCIENCE);

        postHere.post(submitted(3));

        assertThat(here.posted).hasSize(2);
        assertThat(there.posted).isEmpty();

        newsThere.pollOtherInstances();

        assertThat(there.posted).extracting(Notice::unitId).containsExactly(SCIENCE);
    }

    @Test
    void eachPostIsBroughtOnce() {
        here.listenTo(SCIENCE);
        there.listenTo(SCIENCE);
        postHere.post(submitted(3));
        postHere.post(submitted(3));
        for (int look = 0; look < 30; look++) {
            newsHere.pollOtherInstances();
            newsThere.pollOtherInstances();
            clock.move(SECOND);
        }

        assertThat(here.posted).hasSize(2);
        assertThat(there.posted).hasSize(1);
        assertThat(here.changed).isEmpty();
        assertThat(there.changed).isEmpty();
    }

    @Test
    void aPostWhoseClockIsBehindIsBroughtAllTheSame() {
        there.listenTo(SCIENCE);
        newsThere.pollOtherInstances();
        postHere.post(submitted(3));
        clock.move(Duration.ofSeconds(5));
        newsThere.pollOtherInstances();

        assertThat(there.posted).hasSize(1);
    }

    @Test
    void readingIsBroughtToColleaguesHereAndThere() {
        here.listenTo(SCIENCE);
        there.listenTo(SCIENCE);
        postHere.post(submitted(3));
        newsThere.pollOtherInstances();
        clock.move(SECOND);

        readHere.read(lan, idFor(SCIENCE));
        readHere.read(lan, idFor(SCIENCE));
        newsThere.pollOtherInstances();
        newsThere.pollOtherInstances();

        assertThat(here.changed).containsExactly(SCIENCE);
        assertThat(there.changed).containsExactly(SCIENCE);
        assertThat(there.posted).hasSize(1);
    }

    @Test
    void readingAnOldNoticeDoesNotMakeItNew() {
        postHere.post(submitted(3));
        clock.move(Duration.ofDays(1));
        there.listenTo(SCIENCE);
        newsThere.pollOtherInstances();
        readHere.readAll(lan);
        newsThere.pollOtherInstances();

        assertThat(there.posted).isEmpty();
        assertThat(there.changed).containsExactly(SCIENCE);
    }

    @Test
    void nothingIsLookedForWhileNobodyListens() {
        newsHere.pollOtherInstances();

        assertThat(notices.looks).isZero();
    }

    @Test
    void whoBeginsToListenDoesNotGetWhatCameBefore() {
        newsThere.pollOtherInstances();
        postHere.post(submitted(3));
        clock.move(SECOND);
        newsThere.pollOtherInstances();
        there.listenTo(SCIENCE);
        clock.move(SECOND);
        newsThere.pollOtherInstances();

        assertThat(there.posted).isEmpty();
    }

    @Test
    void anotherUnitsNoticeIsAsUnknownAsOneThatIsNotThere() {
        postHere.post(submitted(3));
        var nowhere = UUID.randomUUID();

        assertThatThrownBy(() -> readHere.read(lan, nowhere))
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.reason()).isEqualTo(NoticeReason.NOTICE_UNKNOWN))
                .hasMessage("there is nothing with id %s", nowhere);
        assertThatThrownBy(() -> readHere.read(lan, idFor(HEAD)))
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.reason()).isEqualTo(NoticeReason.NOTICE_UNKNOWN))
                .hasMessage("there is nothing with id %s", idFor(HEAD));
    }

    private static final UUID REGISTRATION = UUID.randomUUID();

    private static RegistrationChanged submitted(long version) {
        return Samples.moved(NoticeKind.REGISTRATION_SUBMITTED, REGISTRATION, version, SCIENCE, HEAD);
    }

    private static UUID idFor(UUID unit) {
        return Notice.idOf(NoticeKind.REGISTRATION_SUBMITTED, REGISTRATION, 3, unit);
    }

    private static final class Recorded implements InboxSubscribers {

        private final Set<UUID> units = new HashSet<>();
        private final List<Notice> posted = new ArrayList<>();
        private final List<UUID> changed = new ArrayList<>();

        void listenTo(UUID unit) {
            units.add(unit);
            units.add(FINANCE);
        }

        @Override
        public Set<UUID> units() {
            return units;
        }

        @Override
        public void posted(Notice notice) {
            posted.add(notice);
        }

        @Override
        public void changed(UUID unitId) {
            changed.add(unitId);
        }
    }
}
