package vn.thidua.notification.inbox.messages;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.notification.inbox.NoticeEvent;
import vn.thidua.notification.inbox.NoticeKind;
import vn.thidua.notification.inbox.PostNotices;
import vn.thidua.notification.inbox.RoundChanged;
import vn.thidua.notification.inbox.RoundOpened;
import vn.thidua.platform.kafka.TopicListener;

@Component
class RoundListener implements TopicListener<RoundListener.RoundMessage> {

    private static final Map<String, NoticeKind> KINDS = Map.of(
            "round.opened.v1", NoticeKind.ROUND_OPENED,
            "round.extended.v1", NoticeKind.DEADLINE_EXTENDED,
            "round.closing.v1", NoticeKind.ROUND_CLOSING,
            "round.reopened.v1", NoticeKind.ROUND_REOPENED);

    private final PostNotices postNotices;

    RoundListener(PostNotices postNotices) {
        this.postNotices = postNotices;
    }

    /** What is read on the topic {@code round}; its types differ by what happened only. */
    record RoundMessage(
            String type,
            UUID roundId,
            long version,
            String blocName,
            int awardYear,
            LocalDate closesOn,
            @Nullable Instant closesAt,
            @Nullable List<Extension> extensions,
            @Nullable UUID headUnitId,
            List<UUID> memberUnitIds,
            @Nullable String reason,
            @Nullable UUID unitId) {

        /** Some parts are there for some types of message only. */
        RoundMessage {
            var kind = requireNonNull(KINDS.get(type));
            if (kind != NoticeKind.ROUND_OPENED) {
                requireNonNull(closesAt);
            }
            if (kind == NoticeKind.DEADLINE_EXTENDED) {
                requireNonNull(unitId);
            }
        }

        NoticeEvent event() {
            var kind = requireNonNull(KINDS.get(type));
            if (kind == NoticeKind.ROUND_OPENED) {
                return new RoundOpened(roundId, version, blocName, awardYear, closesOn, headUnitId, memberUnitIds);
            }
            return new RoundChanged(kind, roundId, version, blocName, awardYear, until(), reason, concerned());
        }

        /** The unit's own end where it is about one, else everybody's. */
        private Instant until() {
            List<Extension> some = extensions == null ? List.of() : extensions;
            return some.stream()
                    .filter(it -> it.unitId().equals(unitId))
                    .map(Extension::until)
                    .findFirst()
                    .orElseGet(() -> requireNonNull(closesAt));
        }

        private Set<UUID> concerned() {
            return unitId != null
                    ? Set.of(unitId)
                    : Stream.concat(Stream.ofNullable(headUnitId), memberUnitIds.stream())
                            .collect(Collectors.toSet());
        }
    }

    /** Until when a unit has time. */
    record Extension(UUID unitId, Instant until) {}

    @Override
    public String topic() {
        return "round";
    }

    @Override
    public Class<RoundMessage> type() {
        return RoundMessage.class;
    }

    @Override
    public Set<String> messageTypes() {
        return KINDS.keySet();
    }

    @Override
    public UUID about(RoundMessage it) {
        return it.roundId();
    }

    /** Each message leads to notices of its own. */
    @Override
    public boolean readsWholeState() {
        return false;
    }

    @Override
    public void on(RoundMessage it) {
        postNotices.post(it.event());
    }
}
