package vn.thidua.registration.reminder.messages;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.platform.messages.Message;
import vn.thidua.platform.messages.Translator;
import vn.thidua.registration.reminder.ReminderEvent;

/** What other services may know of a reminder; who wrote it stays here. The shape is a contract: add fields, never change them. */
@Component
class ReminderMessages implements Translator<ReminderEvent> {

    @Override
    public Message translate(ReminderEvent event) {
        var it = event.reminder();
        return new MemberReminded(
                it.id(),
                it.version(),
                it.roundId(),
                it.blocId(),
                it.blocName(),
                it.awardYear(),
                it.unitId(),
                it.unitName(),
                it.senderUnitId(),
                it.text(),
                it.deadline(),
                it.at());
    }

    record MemberReminded(
            UUID nudgeId,
            long version,
            UUID roundId,
            UUID blocId,
            String blocName,
            int awardYear,
            UUID unitId,
            String unitName,
            @Nullable UUID senderUnitId,
            @Nullable String text,
            Instant deadline,
            Instant at)
            implements Message {

        @Override
        public String type() {
            return "member.nudged.v1";
        }

        @Override
        public String topic() {
            return "nudge";
        }

        @Override
        public String key() {
            return nudgeId.toString();
        }
    }
}
