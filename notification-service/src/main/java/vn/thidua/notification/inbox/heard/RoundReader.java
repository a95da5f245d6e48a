package vn.thidua.notification.inbox.heard;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.notification.inbox.PostNotices;
import vn.thidua.notification.inbox.RoundOpened;
import vn.thidua.platform.kafka.Reader;

@Component
class RoundReader implements Reader<RoundReader.RoundMessage> {

    private final PostNotices postNotices;

    RoundReader(PostNotices postNotices) {
        this.postNotices = postNotices;
    }

    /** What is read on the topic {@code round}. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type", defaultImpl = Other.class)
    sealed interface RoundMessage {}

    @JsonTypeName("round.opened.v1")
    record Opened(
            UUID roundId,
            long version,
            String blocName,
            int awardYear,
            LocalDate closesOn,
            @Nullable UUID headUnitId,
            List<UUID> memberUnitIds)
            implements RoundMessage {

        Opened {
            requireNonNull(roundId);
            requireNonNull(blocName);
            requireNonNull(closesOn);
            requireNonNull(memberUnitIds);
        }
    }

    /** Nothing the inbox tells of. */
    record Other() implements RoundMessage {}

    @Override
    public String topic() {
        return "round";
    }

    @Override
    public Class<RoundMessage> type() {
        return RoundMessage.class;
    }

    @Override
    public void read(RoundMessage message) {
        if (message instanceof Opened it) {
            postNotices.post(new RoundOpened(
                    it.roundId(),
                    it.version(),
                    it.blocName(),
                    it.awardYear(),
                    it.closesOn(),
                    it.headUnitId(),
                    it.memberUnitIds()));
        }
    }
}
