package vn.thidua.registration.registration.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.domain.NamedId;
import vn.thidua.platform.test.TestStore;
import vn.thidua.registration.content.Content;
import vn.thidua.registration.content.JoinedCampaign;

class MongoEditionContentsTest {

    private final MongoDatabase database = TestStore.freshDatabase();
    private final MongoEditionContents contents = new MongoEditionContents(TestStore.storeOf(database));
    private final UUID registration = UUID.randomUUID();

    @Test
    void keepsWhatWasSentFirstUnderAVersion() {
        contents.keep(registration, 3, Content.blank(2022));
        contents.keep(registration, 3, Content.blank(2023));

        assertThat(contents.find(registration, 3)).contains(Content.blank(2022));
        assertThat(contents.find(registration, 4)).isEmpty();
    }

    @Test
    void readsWhatCalledTheCampaignsOtherwise() {
        var id = NamedId.of("edition", registration.toString(), "5");
        database.getCollection("editions")
                .insertOne(new Document("_id", id)
                        .append("version", 1L)
                        .append(
                                "state",
                                new Document("registrationId", registration)
                                        .append("registrationVersion", 5L)
                                        .append(
                                                "content",
                                                new Document("heading", "BẢN ĐĂNG KÝ")
                                                        .append("preamble", "")
                                                        .append("professionalWork", "")
                                                        .append("solutions", List.of())
                                                        .append(
                                                                "movements",
                                                                List.of(new Document("name", "Chuyển đổi số")))
                                                        .append("lines", List.of())
                                                        .append("answers", List.of()))));

        assertThat(contents.find(registration, 5).orElseThrow().campaigns())
                .containsExactly(new JoinedCampaign("Chuyển đổi số", null));
    }
}
