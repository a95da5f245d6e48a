package vn.thidua.registration.reminder.messages;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.test.Contract;
import vn.thidua.registration.reminder.Reminder;
import vn.thidua.registration.reminder.ReminderEvent;

class ReminderMessagesTest {

    @Test
    void aReminderReadsAsPublished() {
        var reminder = new Reminder(
                UUID.fromString("5f0d7a51-2b8e-3b07-9c3e-8a1f0f6c2a11"),
                1,
                UUID.fromString("6f0f6f0e-7c51-3e0b-9d4e-4a1f0f6c2a10"),
                UUID.fromString("2a7c6a36-50a3-4d0a-8a55-2a2f3f0f7a01"),
                "Khối Thi đua các cơ quan tham mưu tổng hợp",
                2022,
                UUID.fromString("c4a1c3f2-6a5e-4b1c-8d77-3b5f3f0f7a03"),
                "Sở Khoa học và Công nghệ",
                UUID.fromString("b1d7b9d0-0f0a-4c57-9a36-0d8a3f0f7a02"),
                Instant.parse("2022-03-31T16:59:59.999Z"),
                "Đề nghị đơn vị gửi bản đăng ký trước ngày họp khối.",
                Instant.parse("2022-03-25T02:15:00Z"),
                "Cán bộ mẫu khối trưởng");

        new Contract("member.nudged.v1")
                .requireSample(new ReminderMessages().translate(new ReminderEvent.Sent(reminder)));
    }
}
