package vn.thidua.registration.registration.messages;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.platform.messages.Message;
import vn.thidua.platform.messages.Translator;
import vn.thidua.registration.catalogue.Holder;
import vn.thidua.registration.content.Content;
import vn.thidua.registration.registration.Receipt;
import vn.thidua.registration.registration.Registration;
import vn.thidua.registration.registration.RegistrationEvent;

/** What other services may know of a registration. The shape is a contract: add fields, never change them. */
@Component
class RegistrationMessages implements Translator<RegistrationEvent> {

    @Override
    public Message translate(RegistrationEvent event) {
        var facts = event.facts();
        var it = facts.registration();
        var context = facts.context();
        var round = context.round();
        var valid = it.submitted();
        return new RegistrationMessage(
                type(event),
                it.id(),
                it.version(),
                round.id(),
                round.blocId(),
                round.blocName(),
                it.awardYear(),
                it.unitId(),
                context.unit().name(),
                context.headUnitId(),
                context.judgeUnitId(),
                it.state(),
                it.isLate(),
                facts.at(),
                facts.reason(),
                it.lastReceipt().map(Receipt::number).orElse(null),
                valid == null ? null : valid.staffCount(),
                valid == null ? List.of() : lines(valid));
    }

    private static String type(RegistrationEvent event) {
        return switch (event) {
            case RegistrationEvent.Presented _ -> "registration.presented.v1";
            case RegistrationEvent.SignedOff _ -> "registration.signed-off.v1";
            case RegistrationEvent.SignOffDeclined _ -> "registration.sign-off-refused.v1";
            case RegistrationEvent.Submitted _ -> "registration.submitted.v1";
            case RegistrationEvent.Returned _ -> "registration.returned.v1";
            case RegistrationEvent.Accepted _ -> "registration.accepted.v1";
            case RegistrationEvent.AmendmentSubmitted _ -> "registration.amendment-submitted.v1";
            case RegistrationEvent.AmendmentAccepted _ -> "registration.amendment-accepted.v1";
            case RegistrationEvent.AmendmentRefused _ -> "registration.amendment-refused.v1";
        };
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
            Registration.State state,
            boolean late,
            Instant at,
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
