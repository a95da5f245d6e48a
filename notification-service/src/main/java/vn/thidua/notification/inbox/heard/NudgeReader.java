package vn.thidua.notification.inbox.heard;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.notification.inbox.MemberReminded;
import vn.thidua.notification.inbox.PostNotices;
import vn.thidua.platform.kafka.Reader;

@Component
class NudgeReader implements Reader<NudgeReader.NudgeMessage> {

    private static final String NUDGED = "member.nudged.v1";

    private final PostNotices postNotices;

    NudgeReader(PostNotices postNotices) {
        this.postNotices = postNotices;
    }

    /** What is read on the topic {@code nudge}. */
    record NudgeMessage(
            String type,
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
            @Nullable Instant at) {

        NudgeMessage {
            if (requireNonNull(type).equals(NUDGED)) {
                requireNonNull(nudgeId);
                requireNonNull(roundId);
                requireNonNull(blocName);
                requireNonNull(unitId);
                requireNonNull(unitName);
            }
        }
    }

    @Override
    public String topic() {
        return "nudge";
    }

    @Override
    public Class<NudgeMessage> type() {
        return NudgeMessage.class;
    }

    @Override
    public void read(NudgeMessage it) {
        if (it.type().equals(NUDGED)) {
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
}
