package vn.thidua.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.platform.test.Responses.json;
import static vn.thidua.registration.RegistrationServiceTest.CONTENT;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import vn.thidua.platform.test.Http;
import vn.thidua.platform.test.ServiceTest;
import vn.thidua.platform.test.TestStore;
import vn.thidua.registration.fileimport.office.CostlyFiles;
import vn.thidua.registration.registration.Registration;

/** What was stored before leaders signed, editions were kept and rounds could be extended goes on as if it had been then. */
@ServiceTest
class StoredShapesTest {

    static final Date SENT = Date.from(Instant.parse("2022-03-14T02:30:00Z"));

    @Autowired
    Http http;

    final MongoDatabase database = TestStore.database("registration-service");

    RegistrationFixtures fixtures;
    UUID round = new UUID(0, 0);
    UUID registration = new UUID(0, 0);
    String path = "";

    @BeforeEach
    void openRound() {
        fixtures = new RegistrationFixtures(http);
        fixtures.awaitReplicas();
        round = fixtures.openRound(2022, 0, 10);
        registration = Registration.idOf(round, fixtures.unit);
        path = "/api/registration/registrations/" + registration;
    }

    @Test
    void aRoundWithoutExtensionsIsExtended() {
        MongoCollection<Document> rounds = database.getCollection("rounds");
        rounds.updateOne(
                new Document("_id", round),
                Updates.combine(
                        Updates.set("schemaVersion", 1),
                        Updates.unset("state.extensions"),
                        Updates.unset("state.ending")));

        var seen = json(fixtures.headOfficer.get("/api/registration/rounds/" + round));
        assertThat(seen.get("extensions")).isEmpty();
        assertThat(seen.get("ending").isNull()).isTrue();
        var extended = fixtures.headOfficer.post(
                "/api/registration/rounds/" + round + "/extensions",
                "{\"unitId\": \"%s\", \"until\": \"%s\", \"reason\": \"vì sao\"}"
                        .formatted(fixtures.unit, Instant.now().plusSeconds(20 * 86_400)),
                "key-of-extension",
                1);
        assertThat(extended).hasStatusOk();
    }

    @Test
    void workWhoseResultWasStoredAsAPathIsFoundAndNotDoneAgain() {
        var upload = "/api/registration/units/" + fixtures.unit + "/staff-lists?asOf=2022-01-01&fileName=a.xlsx";
        var work = new WorkOverHttp(fixtures.officer);
        var read = work.over(fixtures.officer.upload(upload, CostlyFiles.people(3)));
        var list = read.get("result").asString();
        MongoCollection<Document> works = database.getCollection("work");
        var id = UUID.fromString(read.get("id").asString());
        assertThat(list)
                .endsWith(works.find(new Document("_id", id))
                        .first()
                        .get("work", Document.class)
                        .getString("result"));

        works.updateOne(new Document("_id", id), Updates.set("work.result", list));

        assertThat(json(fixtures.officer.get("/api/registration/work/" + id))
                        .get("result")
                        .asString())
                .isEqualTo(list);
        assertThat(work.over(fixtures.officer.upload(upload, CostlyFiles.people(3))))
                .isEqualTo(read);
    }

    @Test
    void aDraftIsSignedAndSent() {
        store("DRAFT", 2, 0, null, null);

        var draft = json(fixtures.officer.get(path));
        assertThat(draft.at("/campaigns/0/name").asString()).isEqualTo("Chuyển đổi số");
        assertThat(draft.get("signOff").isNull()).isTrue();
        assertThat(draft.get("late").asBoolean()).isFalse();
        assertThat(draft.at("/lines/0/individual/quantity").asString()).isEqualTo("70");
        fixtures.signOff(registration, 2);
        assertThat(post(fixtures.officer, "/submission", "{}", 3)).hasStatusOk();
    }

    @Test
    void aSubmissionIsAnEditionWaitingForItsAnswer() {
        store("SUBMITTED", 5, 2, receipt(), null);

        assertThat(edition(0).get("number").asInt()).isEqualTo(2);
        assertThat(edition(0).get("outcome").asString()).isEqualTo("PENDING");
        assertThat(json(fixtures.headOfficer.get(path + "/editions/2"))
                        .at("/content/lines/0/individual/quantity")
                        .asString())
                .isEqualTo("70");
        assertThat(post(fixtures.headOfficer, "/acceptance", "{}", 5)).hasStatusOk();
        assertThat(edition(0).get("outcome").asString()).isEqualTo("ACCEPTED");
    }

    @Test
    void whatWasReturnedIsKeptWhenItIsSentAgain() {
        store("RETURNED", 6, 1, receipt(), judgement("Xem lại"));

        assertThat(edition(0).get("outcome").asString()).isEqualTo("RETURNED");
        assertThat(edition(0).get("decisionReason").asString()).isEqualTo("Xem lại");
        fixtures.officer.put(path, CONTENT, 6);
        fixtures.signOff(registration, 7);
        assertThat(post(fixtures.officer, "/submission", "{}", 8)).hasStatusOk();
        assertThat(json(fixtures.headOfficer.get(path + "/difference?from=1&to=2"))
                        .get("items")
                        .toString())
                .contains("\"after\":\"11\"");
    }

    @Test
    void whatWasAcceptedIsAmended() {
        store("ACCEPTED", 6, 1, receipt(), judgement(null));

        assertThat(edition(0).get("outcome").asString()).isEqualTo("ACCEPTED");
        assertThat(post(fixtures.officer, "/amendment", "{\"reason\": \"Sáp nhập\"}", 6))
                .hasStatusOk();
        fixtures.officer.put(path, CONTENT, 7);
        fixtures.signOff(registration, 8);
        assertThat(post(fixtures.officer, "/submission", "{}", 9)).hasStatusOk();
        assertThat(post(fixtures.headOfficer, "/amendment/acceptance", "{}", 10))
                .hasStatusOk();
        assertThat(edition(0).get("outcome").asString()).isEqualTo("REPLACED");
        assertThat(json(fixtures.headOfficer.get(path + "/editions/1"))
                        .get("content")
                        .get("lines")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void theCampaignsOfALaterReleaseHaveTheirNameToo() {
        store("ACCEPTED", 6, 1, receipt(), judgement(null));
        MongoCollection<Document> registrations = database.getCollection("registrations");
        registrations.updateOne(
                new Document("_id", registration),
                Updates.combine(
                        Updates.set("schemaVersion", 2),
                        Updates.set("state.signing", new Document()),
                        Updates.set("state.editions", List.of()),
                        Updates.set("state.content.answers", List.of()),
                        Updates.set("state.submitted.answers", List.of()),
                        Updates.set("state.receipt.late", false)));

        for (var reader : List.of(fixtures.officer, fixtures.headOfficer)) {
            assertThat(json(reader.get(path)).at("/campaigns/0/name").asString())
                    .isEqualTo("Chuyển đổi số");
        }
    }

    /** As the first release stored it. */
    private void store(
            String state, long version, int submissions, @Nullable Document receipt, @Nullable Document judgement) {
        var stored = new Document("id", registration)
                .append("version", version)
                .append("roundId", round)
                .append("awardYear", 2022)
                .append("unitId", fixtures.unit)
                .append("state", state)
                .append("content", content())
                .append("submitted", receipt == null ? null : content())
                .append("submissions", submissions)
                .append("savedAt", SENT)
                .append("savedBy", "Cán bộ mẫu")
                .append("receipt", receipt)
                .append("judgement", judgement);
        database.getCollection("registrations")
                .insertOne(new Document("_id", registration)
                        .append("version", version)
                        .append("schemaVersion", 1)
                        .append("state", stored));
    }

    private static Document content() {
        var target = new Document("quantity", new Document("written", "70").append("value", 70));
        return new Document("heading", "BẢN ĐĂNG KÝ THI ĐUA NĂM 2022")
                .append("preamble", "")
                .append("professionalWork", "")
                .append("solutions", List.of())
                .append("movements", List.of(new Document("name", "Chuyển đổi số")))
                .append("staffCount", 73)
                .append("lines", List.of(new Document("code", "LDTT").append("individual", target)));
    }

    private static Document receipt() {
        return new Document("number", "DK2022-SKHCN-01-3F9A")
                .append("submittedAt", SENT)
                .append("submittedBy", "Cán bộ mẫu")
                .append("digest", "3f9a" + "0".repeat(60));
    }

    /** Returned until long after this test. */
    private static Document judgement(@Nullable String reason) {
        return new Document("at", SENT)
                .append("by", "Cán bộ mẫu khối trưởng")
                .append("reason", reason)
                .append("resubmitUntil", Date.from(Instant.parse("2099-01-01T00:00:00Z")));
    }

    private JsonNode edition(int index) {
        return json(fixtures.headOfficer.get(path + "/editions")).get("items").get(index);
    }

    private MvcTestResult post(Http.Session who, String step, String body, long version) {
        return who.post(path + step, body, UUID.randomUUID().toString(), version);
    }
}
