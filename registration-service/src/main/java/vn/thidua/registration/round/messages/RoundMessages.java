package vn.thidua.registration.round.messages;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.platform.kafka.Message;
import vn.thidua.platform.kafka.Translator;
import vn.thidua.registration.round.RoundEvent;

/** What other services may know of a round. The shape is a contract: add fields, never change them. */
@Component
class RoundMessages implements Translator<RoundEvent> {

    @Override
    public Message translate(RoundEvent event) {
        return switch (event) {
            case RoundEvent.Opened(var round, var roster) ->
                new RoundOpened(
                        round.id(),
                        round.version(),
                        round.blocId(),
                        round.blocName(),
                        round.awardYear(),
                        round.opensOn(),
                        round.closesOn(),
                        roster.head().orElse(null),
                        roster.units());
        };
    }

    record RoundOpened(
            UUID roundId,
            long version,
            UUID blocId,
            String blocName,
            int awardYear,
            LocalDate opensOn,
            LocalDate closesOn,
            @Nullable UUID headUnitId,
            List<UUID> memberUnitIds)
            implements Message {

        @Override
        public String type() {
            return "round.opened.v1";
        }

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
