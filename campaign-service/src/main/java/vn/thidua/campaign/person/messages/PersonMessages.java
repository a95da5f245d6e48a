package vn.thidua.campaign.person.messages;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.person.PersonEvent;
import vn.thidua.platform.domain.Duty;
import vn.thidua.platform.messages.Message;
import vn.thidua.platform.messages.Translator;

/** What other services may know of a person: name and duties. The shape below is a contract: add fields, never change them. */
@Component
class PersonMessages implements Translator<PersonEvent> {

    @Override
    public Message translate(PersonEvent event) {
        var it = event.person();
        return new DutyChanged(it.id(), it.version(), it.name(), it.duties());
    }

    record DutyChanged(UUID personId, long version, String name, List<Duty> duties) implements Message {

        @Override
        public String type() {
            return "duty.changed.v1";
        }

        @Override
        public String topic() {
            return "duty";
        }

        @Override
        public String key() {
            return personId.toString();
        }
    }
}
