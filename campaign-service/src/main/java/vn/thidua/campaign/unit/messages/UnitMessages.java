package vn.thidua.campaign.unit.messages;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.unit.Unit;
import vn.thidua.campaign.unit.UnitEvent;
import vn.thidua.platform.messages.Message;
import vn.thidua.platform.messages.Translator;

/** What other services may know of a unit. The shape below is a contract: add fields, never change them. */
@Component
class UnitMessages implements Translator<UnitEvent> {

    @Override
    public Message translate(UnitEvent event) {
        var it = event.unit();
        return new UnitChanged(
                it.id(), it.version(), it.code(), it.name(), it.shortName(), it.organisation(), it.names());
    }

    record UnitChanged(
            UUID unitId,
            long version,
            String code,
            String name,
            String shortName,
            @Nullable String organisation,
            List<Unit.DatedName> names)
            implements Message {

        @Override
        public String type() {
            return "unit.changed.v1";
        }

        @Override
        public String topic() {
            return "unit";
        }

        @Override
        public String key() {
            return unitId.toString();
        }
    }
}
