package vn.thidua.registration.pledge.messages;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.platform.kafka.Message;
import vn.thidua.platform.kafka.Translator;
import vn.thidua.registration.catalogue.Holder;
import vn.thidua.registration.pledge.Content;
import vn.thidua.registration.pledge.Judgement;
import vn.thidua.registration.pledge.Receipt;
import vn.thidua.registration.pledge.RegistrationEvent;

/** What other services may know of a registration. The shape is a contract: add fields, never change them. */
@Component
class RegistrationMessages implements Translator<RegistrationEvent> {

    @Override
    public Message translate(RegistrationEvent event) {
        return switch (event) {
            case RegistrationEvent.Submitted _ -> message("registration.submitted.v1", event);
            case RegistrationEvent.Returned _ -> message("registration.returned.v1", event);
            case RegistrationEvent.Accepted _ -> message("registration.accepted.v1", event);
        };
    }

    private static RegistrationMessage message(String type, RegistrationEvent event) {
        var it = event.registration();
        var standing = event.standing();
        var round = standing.round();
        var content = it.submitted() == null ? it.content() : it.submitted();
        return new RegistrationMessage(
                type,
                it.id(),
                it.version(),
                round.id(),
                round.blocId(),
                round.blocName(),
                it.awardYear(),
                it.unitId(),
                standing.unit().name(),
                standing.headUnitId(),
                standing.judgeUnitId(),
                at(it.judgement(), it.receipt()),
                it.judgement() == null ? null : it.judgement().reason(),
                it.receipt() == null ? null : it.receipt().number(),
                content.staffCount(),
                lines(content));
    }

    private static @Nullable Instant at(@Nullable Judgement judgement, @Nullable Receipt receipt) {
        if (judgement != null) {
            return judgement.at();
        }
        return receipt == null ? null : receipt.submittedAt();
    }

    private static List<PledgedTarget> lines(Content content) {
        var lines = new ArrayList<PledgedTarget>();
        for (var line : content.lines()) {
            for (var holder : Holder.values()) {
                var target = line.target(holder);
                if (target != null) {
                    var quantity = target.quantity();
                    var ratio = target.ratio();
                    lines.add(new PledgedTarget(
                            line.code(),
                            holder,
                            quantity == null ? null : quantity.value(),
                            ratio == null ? null : ratio.written()));
                }
            }
        }
        return lines;
    }

    record PledgedTarget(
            String code,
            Holder holder,
            @Nullable Integer quantity,
            @Nullable String ratio) {}

    record RegistrationMessage(
            String type,
            UUID registrationId,
            long version,
            UUID roundId,
            UUID blocId,
            String blocName,
            int awardYear,
            UUID unitId,
            String unitName,
            @Nullable UUID headUnitId,
            @Nullable UUID judgeUnitId,
            @Nullable Instant at,
            @Nullable String reason,
            @Nullable String receiptNumber,
            @Nullable Integer staffCount,
            List<PledgedTarget> lines)
            implements Message {

        @Override
        public String topic() {
            return "registration";
        }

        @Override
        public String key() {
            return registrationId.toString();
        }
    }
}
