package vn.thidua.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.platform.test.Responses.json;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.thidua.platform.test.Http;
import vn.thidua.platform.test.ServiceTest;
import vn.thidua.platform.test.TestStore;

/** Lists whose issues were stored in words, before sentences had keys, are shown as they were. */
@ServiceTest
class StoredSentencesTest {

    static final List<String> HEADINGS = List.of("TT", "Họ và tên", "Phòng", "Danh hiệu đăng ký");

    @Autowired
    Http http;

    RegistrationFixtures fixtures;
    WorkOverHttp work;
    String unit = "";

    @BeforeEach
    void prepare() {
        fixtures = new RegistrationFixtures(http);
        fixtures.awaitReplicas();
        work = new WorkOverHttp(fixtures.officer);
        unit = "/api/registration/units/" + fixtures.unit;
    }

    @Test
    void aStaffListSaysWhatItSaid() {
        var read = upload(
                "/staff-lists?asOf=2022-01-01",
                List.of("1", "Trần Thị Bình", "Văn phòng", ""),
                List.of("2", "Trần Thị Bình", "Văn phòng", ""));
        assertThat(read.at("/problems/0/message").asString()).startsWith("Trùng tên và phòng với dòng 2.");
        assertThat(read.at("/problems/0/messageEn").asString()).startsWith("Same name and room as in row 2.");
        assertThat(read.at("/problems/0").propertyNames())
                .containsExactlyInAnyOrder("severity", "row", "column", "code", "value", "message", "messageEn");

        storeInWords("staffLists", read, "state.problems.0");

        requireWords(json(fixtures.officer.get(
                        "/api/registration/staff-lists/" + read.get("id").asString()))
                .at("/problems/0"));
        requireWords(json(fixtures.officer.get(unit + "/staff-lists")).at("/items/0/problems/0"));
    }

    @Test
    void aListOfPledgesSaysWhatItSaid() {
        var read =
                upload("/pledge-lists?awardYear=2022", List.of("1", "Trần Thị Bình", "Văn phòng", "Anh hùng bàn phím"));
        assertThat(read.at("/rows/0/problems/0/messageEn").asString()).startsWith("This title is not understood.");

        storeInWords("pledgeLists", read, "state.rows.0.problems.0");

        var again = json(fixtures.officer.get(
                unit + "/pledge-lists/" + read.get("digest").asString() + "?awardYear=2022"));
        requireWords(again.at("/rows/0/problems/0"));
        assertThat(again.get("acceptable").asBoolean()).isFalse();
    }

    @SafeVarargs
    private JsonNode upload(String path, List<String>... rows) {
        var all = new ArrayList<>(List.of(HEADINGS));
        all.addAll(List.of(rows));
        return work.result(
                fixtures.officer.upload(unit + path + "&fileName=danh-sach.xlsx", LargeWorkbookFile.of(all)));
    }

    /** As the releases before stored it. */
    private static void storeInWords(String collection, JsonNode list, String issue) {
        MongoCollection<Document> stored =
                TestStore.database("registration-service").getCollection(collection);
        var changed = stored.updateOne(
                Filters.eq("_id", UUID.fromString(list.get("id").asString())),
                Updates.combine(
                        Updates.set("schemaVersion", 1),
                        Updates.unset(issue + ".sentence"),
                        Updates.set(issue + ".message", "Đã nói từ {trước}"),
                        Updates.set(issue + ".messageEn", "Said '{before}'")));
        assertThat(changed.getModifiedCount()).isOne();
    }

    private static void requireWords(JsonNode issue) {
        assertThat(issue.get("message").asString()).isEqualTo("Đã nói từ {trước}");
        assertThat(issue.get("messageEn").asString()).isEqualTo("Said '{before}'");
    }
}
