package vn.thidua.notification.inbox.heard;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.notification.inbox.MemberReminded;
import vn.thidua.notification.inbox.PostNotices;
import vn.thidua.platform.kafka.Reader;

@Component
class NudgeReader implements Reader<NudgeReader.NudgeMessage> {

    private final PostNotices postNotices;

    NudgeReader(PostNotices postNotices) {
        this.postNotices = postNotices;
    }

    /** What is read on the topic {@code nudge}. */
    record NudgeMessage(
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
    public Class<NudgeMessage> type() {
        return NudgeMessage.class;
    }

    @Override
    public Set<String> messageTypes() {
        return Set.of("member.nudged.v1");
    }

    @Override
    public UUID about(NudgeMessage it) {
        return it.nudgeId();
    }

    /** Each message is a thing to be told of by itself. */
    @Override
    public boolean readsWholeState() {
        return false;
    }

    @Override
    public void read(NudgeMessage it) {
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
