package vn.thidua.award.catalogue.messages;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.catalogue.Authority;
import vn.thidua.award.catalogue.AwardKind;
import vn.thidua.award.catalogue.CatalogueEvent;
import vn.thidua.award.catalogue.FormRow;
import vn.thidua.award.catalogue.SubjectType;
import vn.thidua.platform.messages.Message;
import vn.thidua.platform.messages.Translator;

/** What other services may know of an entry. The shape is a contract: add fields, never change them. */
@Component
class CatalogueMessages implements Translator<CatalogueEvent> {

    @Override
    public Message translate(CatalogueEvent event) {
        var it = event.entry();
        var definition = it.definition();
        return new EntryChanged(
                it.id(),
                it.version(),
                it.code(),
                definition.name(),
                definition.nameEn(),
                definition.kind(),
                definition.subjects(),
                definition.authority(),
                definition.validFrom(),
                definition.validTo(),
                definition.formRow());
    }

    record EntryChanged(
            UUID entryId,
            long version,
            String code,
            String name,
            String nameEn,
            AwardKind kind,
            List<SubjectType> subjects,
            Authority authority,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable FormRow formRow)
            implements Message {

        @Override
        public String type() {
            return "award-catalogue.changed.v1";
        }

        @Override
        public String topic() {
            return "award-catalogue";
        }

        @Override
        public String key() {
            return entryId.toString();
        }
    }
}
