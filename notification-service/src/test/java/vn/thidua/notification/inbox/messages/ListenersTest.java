package vn.thidua.notification.inbox.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.notification.inbox.InMemoryNotices;
import vn.thidua.notification.inbox.Notice;
import vn.thidua.notification.inbox.Notice.Link;
import vn.thidua.notification.inbox.Notice.Origin;
import vn.thidua.notification.inbox.Notice.Params;
import vn.thidua.notification.inbox.NoticeKind;
import vn.thidua.platform.kafka.TopicListener;
import vn.thidua.platform.test.Contract;

/** Every published sample is read as its producer means it. */
class ListenersTest {

    private static final String BLOC = "Khối Thi đua các cơ quan tham mưu tổng hợp";
    private static final UUID ROUND = UUID.fromString("6f0f6f0e-7c51-3e0b-9d4e-4a1f0f6c2a10");
    private static final UUID REGISTRATION = UUID.fromString("8c2f4b6a-2d1e-3f4a-9b8c-6d7f3f0f7a05");
    private static final UUID HEAD = UUID.fromString("b1d7b9d0-0f0a-4c57-9a36-0d8a3f0f7a02");
    private static final UUID DEPUTY = UUID.fromString("d9b2f1a4-1b2c-4d3e-8f90-5c6f3f0f7a04");
    private static final UUID SCIENCE = UUID.fromString("c4a1c3f2-6a5e-4b1c-8d77-3b5f3f0f7a03");

    private final InMemoryNotices notices = new InMemoryNotices();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "round.opened.v1",
                "round.extended.v1",
                "round.closing.v1",
                "round.reopened.v1",
                "member.nudged.v1",
                "registration.submitted.v1",
                "registration.returned.v1",
                "registration.accepted.v1",
                "registration.presented.v1",
                "registration.signed-off.v1",
                "registration.sign-off-refused.v1",
                "registration.amendment-submitted.v1",
                "registration.amendment-accepted.v1",
                "registration.amendment-refused.v1"
            })
    void theSamplesKeepTheirSchema(String type) {
        var contract = new Contract(type);

        contract.requireValid(contract.sample());
    }

    @Test
    void anOpenedRoundReachesItsMembers() {
        read(new RoundListener(notices.posting()), "round.opened.v1");

        assertThat(notices.all()).extracting(Notice::unitId).containsExactlyInAnyOrder(HEAD, DEPUTY, SCIENCE);
        assertThat(notices.all()).allSatisfy(it -> {
            assertThat(it.kind()).isEqualTo(NoticeKind.ROUND_OPENED);
            assertThat(it.params())
                    .isEqualTo(new Params(BLOC, 2022, LocalDate.of(2022, 3, 31), null, null, null, null, null, null));
            assertThat(it.link()).isEqualTo(new Link(ROUND, null));
        });
    }

    @Test
    void moreTimeReachesTheUnitThatHasIt() {
        read(new RoundListener(notices.posting()), "round.extended.v1");

        assertThat(notices.all()).extracting(Notice::unitId).containsExactly(SCIENCE);
        requireRound(NoticeKind.DEADLINE_EXTENDED, "2022-04-05T10:00:00Z", "Đơn vị đang thanh tra đột xuất.");
    }

    @Test
    void anotherEndForAllReachesAll() {
        read(new RoundListener(notices.posting()), "round.closing.v1");

        assertThat(notices.all()).extracting(Notice::unitId).containsExactlyInAnyOrder(HEAD, DEPUTY, SCIENCE);
        requireRound(NoticeKind.ROUND_CLOSING, "2022-03-25T10:00:00Z", "Tất cả đơn vị đã nộp.");
    }

    @Test
    void aReopenedRoundReachesAll() {
        read(new RoundListener(notices.posting()), "round.reopened.v1");

        assertThat(notices.all()).extracting(Notice::unitId).containsExactlyInAnyOrder(HEAD, DEPUTY, SCIENCE);
        requireRound(NoticeKind.ROUND_REOPENED, "2022-04-20T16:59:59.999Z", "UBND tỉnh giao bổ sung chỉ tiêu.");
    }

    @Test
    void aReminderReachesTheUnitItIsMeantFor() {
        read(new ReminderListener(notices.posting()), "member.nudged.v1");

        assertThat(notices.all()).singleElement().satisfies(it -> {
            assertThat(it.kind()).isEqualTo(NoticeKind.REMINDER);
            assertThat(it.unitId()).isEqualTo(SCIENCE);
            assertThat(it.at()).isEqualTo(Instant.parse("2022-03-25T02:15:00Z"));
            assertThat(it.params())
                    .isEqualTo(new Params(
                            BLOC,
                            2022,
                            null,
                            Instant.parse("2022-03-31T16:59:59.999Z"),
                            SCIENCE,
                            "Sở Khoa học và Công nghệ",
                            null,
                            "Đề nghị đơn vị gửi bản đăng ký trước ngày họp khối.",
                            null));
            assertThat(it.link()).isEqualTo(new Link(ROUND, null));
            assertThat(it.origin())
                    .isEqualTo(new Origin(UUID.fromString("5f0d7a51-2b8e-3b07-9c3e-8a1f0f6c2a11"), HEAD));
        });
    }

    @Test
    void aSubmissionReachesItsJudgeAndTheUnit() {
        read(new RegistrationListener(notices.posting()), "registration.submitted.v1");

        assertThat(notices.all()).extracting(Notice::unitId).containsExactlyInAnyOrder(HEAD, SCIENCE);
        requireAll(NoticeKind.REGISTRATION_SUBMITTED, "2022-03-14T02:30:00Z", null);
    }

    @Test
    void aReturnReachesTheUnitWithItsReason() {
        read(new RegistrationListener(notices.posting()), "registration.returned.v1");

        assertThat(notices.all()).extracting(Notice::unitId).containsExactly(SCIENCE);
        requireAll(
                NoticeKind.REGISTRATION_RETURNED,
                "2022-03-15T03:00:00Z",
                "Đề nghị xem lại số lượng chiến sĩ thi đua cơ sở.");
    }

    @Test
    void anAcceptanceReachesTheUnit() {
        read(new RegistrationListener(notices.posting()), "registration.accepted.v1");

        assertThat(notices.all()).extracting(Notice::unitId).containsExactly(SCIENCE);
        requireAll(NoticeKind.REGISTRATION_ACCEPTED, "2022-03-17T08:15:00Z", null);
    }

    @ParameterizedTest
    @CsvSource({
        "presented, SIGN_OFF_ASKED, 2022-03-13T01:00:00Z, , ",
        "signed-off, SIGN_OFF_GIVEN, 2022-03-13T08:00:00Z, , ",
        "sign-off-refused, SIGN_OFF_DECLINED, 2022-03-13T08:00:00Z, Xem lại số lượng chiến sĩ thi đua cơ sở., ",
        "amendment-accepted, AMENDMENT_ACCEPTED, 2022-06-03T02:00:00Z, , DK2022-SKHCN-02-77AB",
        "amendment-refused, AMENDMENT_REFUSED, 2022-06-03T02:00:00Z, Chưa đủ căn cứ., DK2022-SKHCN-01-3F9A"
    })
    void whatConcernsTheUnitAloneReachesItAlone(
            String what, NoticeKind kind, String at, @Nullable String reason, @Nullable String receipt) {
        read(new RegistrationListener(notices.posting()), "registration." + what + ".v1");

        assertThat(notices.all()).extracting(Notice::unitId).containsExactly(SCIENCE);
        requireAll(kind, at, reason, receipt);
    }

    @Test
    void anAmendmentReachesItsJudge() {
        read(new RegistrationListener(notices.posting()), "registration.amendment-submitted.v1");

        assertThat(notices.all()).extracting(Notice::unitId).containsExactly(HEAD);
        requireAll(
                NoticeKind.AMENDMENT_SUBMITTED,
                "2022-06-01T02:00:00Z",
                "Biên chế tăng sau sáp nhập.",
                "DK2022-SKHCN-02-77AB");
    }

    /** The schema allows each of these to be null. */
    @ParameterizedTest
    @CsvSource({
        "round.opened.v1, headUnitId, 3",
        "member.nudged.v1, senderUnitId, 1",
        "member.nudged.v1, text, 1",
        "round.closing.v1, headUnitId, 3",
        "registration.submitted.v1, judgeUnitId, 1",
        "registration.submitted.v1, at, 2",
        "registration.returned.v1, at, 1",
        "registration.accepted.v1, headUnitId, 1"
    })
    void whatMayBeMissingIsNotMissed(String type, String field, int expected) {
        var contract = new Contract(type);
        var message = contract.sample().replaceFirst("\"" + field + "\": \"[^\"]*\"", "\"" + field + "\": null");
        contract.requireValid(message);
        assertThat(message).contains("\"" + field + "\": null");

        var readers = List.of(
                new RoundListener(notices.posting()),
                new ReminderListener(notices.posting()),
                new RegistrationListener(notices.posting()));
        readers.stream().filter(it -> isTold(type, it)).forEach(it -> readBody(it, message));

        assertThat(notices.all()).hasSize(expected);
    }

    private static boolean isTold(String type, TopicListener<?> listener) {
        return type.startsWith(listener.topic()) || listener instanceof ReminderListener && type.startsWith("member.");
    }

    private void requireRound(NoticeKind kind, String until, String reason) {
        assertThat(notices.all()).allSatisfy(it -> {
            assertThat(it.kind()).isEqualTo(kind);
            assertThat(it.params())
                    .isEqualTo(new Params(BLOC, 2022, null, Instant.parse(until), null, null, reason, null, null));
            assertThat(it.link()).isEqualTo(new Link(ROUND, null));
        });
    }

    private void requireAll(NoticeKind kind, String at, @Nullable String reason) {
        requireAll(kind, at, reason, "DK2022-SKHCN-01-3F9A");
    }

    private void requireAll(NoticeKind kind, String at, @Nullable String reason, @Nullable String receipt) {
        assertThat(notices.all()).allSatisfy(it -> {
            assertThat(it.kind()).isEqualTo(kind);
            assertThat(it.at()).isEqualTo(Instant.parse(at));
            assertThat(it.params())
                    .isEqualTo(new Params(
                            BLOC, 2022, null, null, SCIENCE, "Sở Khoa học và Công nghệ", reason, null, receipt));
            assertThat(it.link()).isEqualTo(new Link(ROUND, REGISTRATION));
        });
    }

    private static void read(TopicListener<?> listener, String type) {
        readBody(listener, new Contract(type).sample());
    }

    private static <T extends Record> void readBody(TopicListener<T> listener, String body) {
        listener.on(JsonMapper.shared().readValue(body, listener.type()));
    }
}
