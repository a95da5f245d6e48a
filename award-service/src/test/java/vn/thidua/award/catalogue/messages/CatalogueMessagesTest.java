package vn.thidua.award.catalogue.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.award.catalogue.Authority;
import vn.thidua.award.catalogue.AwardKind;
import vn.thidua.award.catalogue.CatalogueEntry;
import vn.thidua.award.catalogue.CatalogueEvent;
import vn.thidua.award.catalogue.Definition;
import vn.thidua.award.catalogue.FormRow;
import vn.thidua.award.catalogue.SubjectType;
import vn.thidua.platform.messages.Message;
import vn.thidua.platform.test.Contract;

class CatalogueMessagesTest {

    static final Contract CONTRACT = new Contract("award-catalogue.changed.v1");
    static final FormRow ROW = new FormRow(
            3, "CSTD_BO_TINH", "Chiến sĩ thi đua cấp Bộ, tỉnh", "Ministerial or Provincial Emulation Fighter", null);

    @Test
    void theWholeEntryIsPublished() {
        CONTRACT.requireSample(published(ROW));
    }

    @Test
    void anEntryWithoutARowIsPublishedToo() {
        CONTRACT.requireValid(JsonMapper.shared().writeValueAsString(published(null)));
    }

    @Test
    void itGoesToTheCataloguesTopicUnderTheEntrysId() {
        assertThat(published(ROW).topic()).isEqualTo("award-catalogue");
        assertThat(published(ROW).key()).isEqualTo("2f1e0d9c-8b7a-3f6e-9d5c-4b3a2f1e0d06");
    }

    private static Message published(@Nullable FormRow row) {
        var definition = new Definition(
                "Chiến sĩ thi đua cấp tỉnh",
                "Provincial Emulation Fighter",
                AwardKind.TITLE,
                List.of(SubjectType.INDIVIDUAL),
                Authority.PROVINCE_CHAIR,
                LocalDate.of(2004, 7, 1),
                null,
                row);
        var id = UUID.fromString("2f1e0d9c-8b7a-3f6e-9d5c-4b3a2f1e0d06");
        return new CatalogueMessages()
                .translate(new CatalogueEvent.Changed(new CatalogueEntry(id, 1, "CSTD_TINH", definition, null)));
    }
}
