package vn.thidua.notification.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.thidua.notification.inbox.Samples.DEPUTY;
import static vn.thidua.notification.inbox.Samples.FINANCE;
import static vn.thidua.notification.inbox.Samples.HEAD;
import static vn.thidua.notification.inbox.Samples.NOON;
import static vn.thidua.notification.inbox.Samples.SCIENCE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoticeEventTest {

    private final UUID id = UUID.randomUUID();

    @Test
    void anOpenedRoundConcernsEachMemberAndTheHeadOnce() {
        var notices = Samples.roundOpened(id).notices(NOON);

        assertThat(notices).extracting(Notice::unitId).containsExactlyInAnyOrder(HEAD, DEPUTY, SCIENCE, FINANCE);
        assertThat(notices).allSatisfy(it -> {
            assertThat(it.kind()).isEqualTo(NoticeKind.ROUND_OPENED);
            assertThat(it.at()).isEqualTo(NOON);
            assertThat(it.params().closesOn()).isEqualTo(LocalDate.of(2022, 3, 31));
            assertThat(it.link()).isEqualTo(new Notice.Link(id, null));
        });
    }

    @Test
    void aHeadThatIsNoMemberIsNotifiedOfTheRoundToo() {
        var round = new RoundOpened(
                id, 1, "Khối", 2022, LocalDate.of(2022, 3, 31), HEAD, java.util.List.of(SCIENCE, FINANCE));

        assertThat(round.notices(NOON)).extracting(Notice::unitId).containsExactly(HEAD, SCIENCE, FINANCE);
    }

    @Test
    void aSubmissionConcernsItsJudgeAndIsConfirmedToTheUnitItself() {
        var notices = Samples.moved(NoticeKind.REGISTRATION_SUBMITTED, id, 3, SCIENCE, HEAD)
                .notices(NOON);

        assertThat(notices).extracting(Notice::unitId).containsExactly(HEAD, SCIENCE);
        assertThat(notices).allSatisfy(it -> {
            assertThat(it.params().unitId()).isEqualTo(SCIENCE);
            assertThat(it.params().unitName()).isEqualTo("Sở Khoa học và Công nghệ");
            assertThat(it.params().receiptNumber()).isEqualTo("2022-0007");
            assertThat(it.link().registrationId()).isEqualTo(id);
        });
    }

    @Test
    void theHeadsOwnSubmissionConcernsTheDeputyWhoJudgesIt() {
        var notices = Samples.moved(NoticeKind.REGISTRATION_SUBMITTED, id, 3, HEAD, DEPUTY)
                .notices(NOON);

        assertThat(notices).extracting(Notice::unitId).containsExactly(DEPUTY, HEAD);
    }

    @Test
    void aSubmissionNobodyElseJudgesMakesOneNotice() {
        assertThat(Samples.moved(NoticeKind.REGISTRATION_SUBMITTED, id, 3, HEAD, HEAD)
                        .notices(NOON))
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"REGISTRATION_RETURNED", "REGISTRATION_ACCEPTED"})
    void aJudgementConcernsTheUnitThatWasJudged(NoticeKind kind) {
        var notices = Samples.moved(kind, id, 4, SCIENCE, HEAD).notices(NOON);

        assertThat(notices).singleElement().satisfies(it -> {
            assertThat(it.unitId()).isEqualTo(SCIENCE);
            assertThat(it.kind()).isEqualTo(kind);
            assertThat(it.params().reason()).isEqualTo("Thiếu số liệu");
        });
    }

    @ParameterizedTest
    @EnumSource(
            names = {"SIGN_OFF_ASKED", "SIGN_OFF_GIVEN", "SIGN_OFF_DECLINED", "AMENDMENT_ACCEPTED", "AMENDMENT_REFUSED"
            })
    void whatHappensInsideAUnitOrWasDecidedOnItsAmendmentConcernsItAlone(NoticeKind kind) {
        assertThat(Samples.moved(kind, id, 4, SCIENCE, HEAD).notices(NOON))
                .extracting(Notice::kind, Notice::unitId)
                .containsExactly(tuple(kind, SCIENCE));
    }

    @Test
    void anAmendmentConcernsItsJudge() {
        assertThat(Samples.moved(NoticeKind.AMENDMENT_SUBMITTED, id, 4, SCIENCE, HEAD)
                        .notices(NOON))
                .extracting(Notice::unitId)
                .containsExactly(HEAD);
    }

    @Test
    void anotherEndOfARoundConcernsThoseItEndsFor() {
        var notices =
                Samples.roundChanged(NoticeKind.DEADLINE_EXTENDED, id, SCIENCE).notices(NOON);

        assertThat(notices).singleElement().satisfies(it -> {
            assertThat(it.unitId()).isEqualTo(SCIENCE);
            assertThat(it.params().until()).isEqualTo(NOON.plusSeconds(3600));
            assertThat(it.params().reason()).isEqualTo("Đơn vị đang thanh tra đột xuất");
            assertThat(it.link()).isEqualTo(new Notice.Link(id, null));
        });
        assertThat(Samples.roundChanged(NoticeKind.ROUND_CLOSING, id, HEAD, SCIENCE, FINANCE)
                        .notices(NOON))
                .extracting(Notice::unitId)
                .containsExactlyInAnyOrder(HEAD, SCIENCE, FINANCE);
    }

    @Test
    void aReminderReachesTheUnitAndKeepsWhoWantsToKnow() {
        var reminded = Samples.reminded(id, SCIENCE, HEAD);

        assertThat(reminded.notices(NOON.plusSeconds(5))).singleElement().satisfies(it -> {
            assertThat(it.unitId()).isEqualTo(SCIENCE);
            assertThat(it.at()).isEqualTo(NOON);
            assertThat(it.params().text()).isEqualTo("Đề nghị nộp trước ngày họp khối");
            assertThat(it.params().until()).isEqualTo(NOON.plusSeconds(3600));
            assertThat(it.origin()).isEqualTo(new Notice.Origin(reminded.reminderId(), HEAD));
            assertThat(it.link()).isEqualTo(new Notice.Link(id, null));
        });
    }

    @Test
    void whatIsReceivedTwiceHasTheSameIdsAndWhatHappensAgainHasOthers() {
        var first = Samples.moved(NoticeKind.REGISTRATION_SUBMITTED, id, 3, SCIENCE, HEAD)
                .notices(NOON);
        var twice = Samples.moved(NoticeKind.REGISTRATION_SUBMITTED, id, 3, SCIENCE, HEAD)
                .notices(NOON.plusSeconds(60));
        var again = Samples.moved(NoticeKind.REGISTRATION_SUBMITTED, id, 5, SCIENCE, HEAD)
                .notices(NOON);

        assertThat(twice).isEqualTo(first);
        assertThat(again)
                .extracting(Notice::id)
                .doesNotContainAnyElementsOf(first.stream().map(Notice::id).toList());
    }

    @Test
    void aNoticeKeepsItsTimeAsPreciselyAsTheStoreDoes() {
        var at = Instant.parse("2022-03-01T05:00:00.123456Z");

        assertThat(Samples.roundOpened(id).notices(at).getFirst().at())
                .isEqualTo(Instant.parse("2022-03-01T05:00:00.123Z"));
    }
}
