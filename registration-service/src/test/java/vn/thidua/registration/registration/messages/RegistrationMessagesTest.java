package vn.thidua.registration.registration.messages;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.test.Contract;
import vn.thidua.registration.content.Content;
import vn.thidua.registration.content.Quantity;
import vn.thidua.registration.content.Ratio;
import vn.thidua.registration.content.RegistrationLine;
import vn.thidua.registration.content.Target;
import vn.thidua.registration.directory.Unit;
import vn.thidua.registration.registration.Amendment;
import vn.thidua.registration.registration.Receipt;
import vn.thidua.registration.registration.Registration;
import vn.thidua.registration.registration.Registration.State;
import vn.thidua.registration.registration.RegistrationContext;
import vn.thidua.registration.registration.RegistrationEvent;
import vn.thidua.registration.registration.RegistrationEvent.Facts;
import vn.thidua.registration.registration.Signing;
import vn.thidua.registration.round.Round;

class RegistrationMessagesTest {

    static final Receipt SENT = receipt("DK2022-SKHCN-01-3F9A", "2022-03-14T02:30:00Z");
    static final Receipt AGAIN = receipt("DK2022-SKHCN-02-77AB", "2022-06-01T02:00:00Z");
    static final Content CONTENT = new Content(
            "",
            "",
            "",
            List.of(),
            List.of(),
            73,
            null,
            List.of(
                    new RegistrationLine("LDTT", null, target("70", "> 95%")),
                    new RegistrationLine("CSTDCS", null, target("11", "15 %")),
                    new RegistrationLine("TTLDTT", target("07", "100%"), null),
                    new RegistrationLine("COTD_BO_TINH", target("01", null), null)),
            null,
            List.of());

    final UUID head = UUID.fromString("b1d7b9d0-0f0a-4c57-9a36-0d8a3f0f7a02");
    final UUID unit = UUID.fromString("c4a1c3f2-6a5e-4b1c-8d77-3b5f3f0f7a03");
    final Round round = new Round(
            UUID.fromString("6f0f6f0e-7c51-3e0b-9d4e-4a1f0f6c2a10"),
            1,
            UUID.fromString("2a7c6a36-50a3-4d0a-8a55-2a2f3f0f7a01"),
            "Khối Thi đua các cơ quan tham mưu tổng hợp",
            2022,
            LocalDate.of(2022, 2, 1),
            LocalDate.of(2022, 3, 31),
            null,
            List.of());
    final RegistrationContext context =
            new RegistrationContext(round, new Unit(unit, "SKHCN", "Sở Khoa học và Công nghệ", "Sở KH&CN"), head, head);

    @Test
    void aSubmissionReadsAsPublished() {
        requireSample(
                RegistrationEvent.Submitted::new,
                registration(State.SUBMITTED, 7, SENT, CONTENT),
                "2022-03-14T02:30:00Z",
                null);
    }

    @Test
    void aReturnReadsAsPublished() {
        requireSample(
                RegistrationEvent.Returned::new,
                registration(State.RETURNED, 8, SENT, CONTENT),
                "2022-03-15T03:00:00Z",
                "Đề nghị xem lại số lượng chiến sĩ thi đua cơ sở.");
    }

    @Test
    void anAcceptanceReadsAsPublished() {
        requireSample(
                RegistrationEvent.Accepted::new,
                registration(State.ACCEPTED, 10, SENT, CONTENT),
                "2022-03-17T08:15:00Z",
                null);
    }

    @Test
    void whatALeaderIsAskedAndAnswersReadsAsPublishedWithoutTheDraft() {
        requireSample(
                RegistrationEvent.Presented::new,
                registration(State.DRAFT, 4, null, null),
                "2022-03-13T01:00:00Z",
                null);
        requireSample(
                RegistrationEvent.SignedOff::new,
                registration(State.DRAFT, 5, null, null),
                "2022-03-13T08:00:00Z",
                null);
        requireSample(
                RegistrationEvent.SignOffDeclined::new,
                registration(State.DRAFT, 5, null, null),
                "2022-03-13T08:00:00Z",
                "Xem lại số lượng chiến sĩ thi đua cơ sở.");
    }

    @Test
    void anAmendmentReadsAsPublished() {
        requireSample(
                RegistrationEvent.AmendmentSubmitted::new,
                amending(new Amendment("Biên chế tăng sau sáp nhập.", Instant.EPOCH, "Cán bộ mẫu", AGAIN)),
                "2022-06-01T02:00:00Z",
                "Biên chế tăng sau sáp nhập.");
        requireSample(
                RegistrationEvent.AmendmentAccepted::new,
                registration(State.ACCEPTED, 15, AGAIN, CONTENT),
                "2022-06-03T02:00:00Z",
                null);
        requireSample(
                RegistrationEvent.AmendmentRefused::new,
                registration(State.ACCEPTED, 15, SENT, CONTENT),
                "2022-06-03T02:00:00Z",
                "Chưa đủ căn cứ.");
    }

    private void requireSample(
            Function<Facts, RegistrationEvent> event, Registration registration, String at, @Nullable String reason) {
        var facts = new Facts(registration, context, Instant.parse(at), reason);
        var message = new RegistrationMessages().translate(event.apply(facts));
        new Contract(message.type()).requireSample(message);
    }

    private Registration registration(
            State state, long version, @Nullable Receipt receipt, @Nullable Content submitted) {
        return registration(state, version, receipt, submitted, null);
    }

    private Registration amending(Amendment amendment) {
        return registration(State.AMENDMENT_SUBMITTED, 14, SENT, CONTENT, amendment);
    }

    private Registration registration(
            State state,
            long version,
            @Nullable Receipt receipt,
            @Nullable Content submitted,
            @Nullable Amendment amendment) {
        return new Registration(
                UUID.fromString("8c2f4b6a-2d1e-3f4a-9b8c-6d7f3f0f7a05"),
                version,
                round.id(),
                2022,
                unit,
                state,
                CONTENT,
                submitted,
                1,
                Instant.EPOCH,
                "Cán bộ mẫu",
                receipt,
                null,
                Signing.NONE,
                amendment,
                null,
                null,
                null,
                List.of());
    }

    private static Receipt receipt(String number, String at) {
        return new Receipt(number, Instant.parse(at), "Cán bộ mẫu", "3f9a" + "0".repeat(60), false);
    }

    private static Target target(String quantity, @Nullable String ratio) {
        return new Target(
                Quantity.read(quantity).orElseThrow(),
                ratio == null ? null : Ratio.read(ratio).orElseThrow());
    }
}
