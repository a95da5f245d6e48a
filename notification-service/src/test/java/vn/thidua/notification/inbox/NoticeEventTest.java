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
    void an_opened_round_concerns_each_member_and_the_head_once() {
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
    void a_head_that_is_no_member_hears_of_the_round_too() {
        var round = new RoundOpened(
                id, 1, "Khối", 2022, LocalDate.of(2022, 3, 31), HEAD, java.util.List.of(SCIENCE, FINANCE));

        assertThat(round.notices(NOON)).extracting(Notice::unitId).containsExactly(HEAD, SCIENCE, FINANCE);
    }

    @Test
    void a_submission_concerns_its_judge_and_is_confirmed_to_the_unit_itself() {
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
    void the_heads_own_submission_concerns_the_deputy_who_judges_it() {
        var notices = Samples.moved(NoticeKind.REGISTRATION_SUBMITTED, id, 3, HEAD, DEPUTY)
                .notices(NOON);

        assertThat(notices).extracting(Notice::unitId).containsExactly(DEPUTY, HEAD);
    }

    @Test
    void a_submission_nobody_else_judges_makes_one_notice() {
        assertThat(Samples.moved(NoticeKind.REGISTRATION_SUBMITTED, id, 3, HEAD, HEAD)
                        .notices(NOON))
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"REGISTRATION_RETURNED", "REGISTRATION_ACCEPTED"})
    void a_judgement_concerns_the_unit_that_was_judged(NoticeKind kind) {
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
    void what_happens_inside_a_unit_or_was_decided_on_its_amendment_concerns_it_alone(NoticeKind kind) {
        assertThat(Samples.moved(kind, id, 4, SCIENCE, HEAD).notices(NOON))
                .extracting(Notice::kind, Notice::unitId)
                .containsExactly(tuple(kind, SCIENCE));
    }

    @Test
    void an_amendment_concerns_its_judge() {
        assertThat(Samples.moved(NoticeKind.AMENDMENT_SUBMITTED, id, 4, SCIENCE, HEAD)
                        .notices(NOON))
                .extracting(Notice::unitId)
                .containsExactly(HEAD);
    }

    @Test
    void another_end_of_a_round_concerns_those_it_ends_for() {
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
    void a_reminder_reaches_the_unit_and_keeps_who_wants_to_know() {
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
    void what_is_told_twice_has_the_same_ids_and_what_happens_again_has_others() {
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
    void a_notice_keeps_its_time_as_precisely_as_the_store_does() {
        var at = Instant.parse("2022-03-01T05:00:00.123456Z");

        assertThat(Samples.roundOpened(id).notices(at).getFirst().at())
                .isEqualTo(Instant.parse("2022-03-01T05:00:00.123Z"));
    }
}
