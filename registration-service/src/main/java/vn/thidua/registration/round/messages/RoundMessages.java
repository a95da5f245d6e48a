package vn.thidua.registration.round.messages;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.platform.messages.Message;
import vn.thidua.platform.messages.Translator;
import vn.thidua.registration.directory.Roster;
import vn.thidua.registration.round.Ending;
import vn.thidua.registration.round.Round;
import vn.thidua.registration.round.RoundEvent;

/** What other services may know of a round. The shape is a contract: add fields, never change them. */
@Component
class RoundMessages implements Translator<RoundEvent> {

    @Override
    public Message translate(RoundEvent event) {
        var round = event.round();
        var roster = event.roster();
        return switch (event) {
            case RoundEvent.Opened _ -> message("round.opened.v1", round, roster, null, null);
            case RoundEvent.Extended it ->
                message(
                        "round.extended.v1",
                        round,
                        roster,
                        it.extension().reason(),
                        it.extension().unitId());
            case RoundEvent.Closing _ -> message("round.closing.v1", round, roster, reason(round.ending()), null);
            case RoundEvent.Reopened _ -> message("round.reopened.v1", round, roster, reason(round.ending()), null);
        };
    }

    private static @Nullable String reason(@Nullable Ending ending) {
        return ending == null ? null : ending.reason();
    }

    private static RoundMessage message(
            String type, Round round, Roster roster, @Nullable String reason, @Nullable UUID unitId) {
        return new RoundMessage(
                type,
                round.id(),
                round.version(),
                round.blocId(),
                round.blocName(),
                round.awardYear(),
                round.opensOn(),
                round.closesOn(),
                round.closesAt(),
                round.extensions().stream()
                        .map(it -> new MoreTime(it.unitId(), it.until(), it.reason()))
                        .toList(),
                roster.head().orElse(null),
                roster.units(),
                reason,
                unitId);
    }

    /** Until when a unit may submit after the common end. */
    record MoreTime(UUID unitId, Instant until, String reason) {}

    /** The reason and the unit concerned are those of what happened last. */
    record RoundMessage(
            String type,
            UUID roundId,
            long version,
            UUID blocId,
            String blocName,
            int awardYear,
            LocalDate opensOn,
            LocalDate closesOn,
            Instant closesAt,
            List<MoreTime> extensions,
            @Nullable UUID headUnitId,
            List<UUID> memberUnitIds,
            @Nullable String reason,
            @Nullable UUID unitId)
            implements Message {

        @Override
        public String topic() {
            return "round";
        }

        @Override
        public String key() {
            return roundId.toString();
        }
    }
}
