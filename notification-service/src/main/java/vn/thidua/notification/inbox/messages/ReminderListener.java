package vn.thidua.notification.inbox.messages;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.notification.inbox.MemberReminded;
import vn.thidua.notification.inbox.PostNotices;
import vn.thidua.platform.kafka.TopicListener;

@Component
class ReminderListener implements TopicListener<ReminderListener.ReminderMessage> {

    private final PostNotices postNotices;

    ReminderListener(PostNotices postNotices) {
        this.postNotices = postNotices;
    }

    /** What is read on the topic {@code nudge}, which keeps its first name. */
    record ReminderMessage(
            UUID nudgeId,
            long version,
            UUID roundId,
            String blocName,
            int awardYear,
            UUID unitId,
            String unitName,
            @Nullable UUID senderUnitId,
            @Nullable String text,
            @Nullable Instant deadline,
            @Nullable Instant at) {}

    @Override
    public String topic() {
        return "nudge";
    }

    @Override
    public Class<ReminderMessage> type() {
        return ReminderMessage.class;
    }

    @Override
    public Set<String> messageTypes() {
        return Set.of("member.nudged.v1");
    }

    @Override
    public UUID about(ReminderMessage it) {
        return it.nudgeId();
    }

    /** Each message leads to notices of its own. */
    @Override
    public boolean readsWholeState() {
        return false;
    }

    @Override
    public void on(ReminderMessage it) {
        postNotices.post(new MemberReminded(
                it.nudgeId(),
                it.version(),
                it.roundId(),
                it.blocName(),
                it.awardYear(),
                it.unitId(),
                it.unitName(),
                it.senderUnitId(),
                it.text(),
                it.deadline(),
                it.at()));
    }
}
