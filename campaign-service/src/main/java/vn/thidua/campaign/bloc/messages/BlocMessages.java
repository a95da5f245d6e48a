package vn.thidua.campaign.bloc.messages;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.bloc.Bloc;
import vn.thidua.campaign.bloc.BlocEvent;
import vn.thidua.campaign.bloc.BlocKind;
import vn.thidua.platform.messages.Message;
import vn.thidua.platform.messages.Translator;

/** What other services may know of a bloc. The shape below is a contract: add fields, never change them. */
@Component
class BlocMessages implements Translator<BlocEvent> {

    @Override
    public Message translate(BlocEvent event) {
        var it = event.bloc();
        return new BlocChanged(it.id(), it.version(), it.code(), it.name(), it.kind(), it.members());
    }

    record BlocChanged(UUID blocId, long version, String code, String name, BlocKind kind, List<Bloc.Member> members)
            implements Message {

        @Override
        public String type() {
            return "bloc.changed.v1";
        }

        @Override
        public String topic() {
            return "bloc";
        }

        @Override
        public String key() {
            return blocId.toString();
        }
    }
}
