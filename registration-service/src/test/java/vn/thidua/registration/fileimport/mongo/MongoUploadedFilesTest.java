package vn.thidua.registration.fileimport.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.thidua.office.OfficeText;
import vn.thidua.platform.domain.Sentence;
import vn.thidua.platform.mongo.Deflated;
import vn.thidua.platform.test.TestStore;
import vn.thidua.platform.text.Sentences;
import vn.thidua.registration.content.Content;
import vn.thidua.registration.fileimport.Choices;
import vn.thidua.registration.fileimport.ImportPreview;
import vn.thidua.registration.fileimport.OfficialForm;
import vn.thidua.registration.fileimport.RegistrationFileParser;
import vn.thidua.registration.fileimport.UploadedFile;
import vn.thidua.registration.fileimport.UploadedFilePreview;

class MongoUploadedFilesTest {

    private static final Instant NOON = Instant.parse("2022-02-14T05:00:00Z");

    private final MongoDatabase database = TestStore.freshDatabase();
    private final UUID registration = UUID.randomUUID();

    @Test
    void keepsAFileUnderItsRegistrationAndDigest() {
        var files = at(NOON);
        files.keep(file("a", NOON), preview());

        assertThat(files.find(registration, "a")).hasValueSatisfying(it -> {
            assertThat(it.bytes()).containsExactly(1, 2, 3);
            assertThat(it.fileName()).isEqualTo("đăng ký.docx");
            assertThat(it.at()).isEqualTo(NOON);
        });
        assertThat(files.find(UUID.randomUUID(), "a")).isEmpty();
        assertThat(files.find(registration, "b")).isEmpty();
    }

    @Test
    void keepsWhatWasUnderstoodWithTheFile() {
        var files = at(NOON);
        files.keep(file("a", NOON), preview());

        assertThat(files.preview(registration, "a")).contains(new UploadedFilePreview("đăng ký.docx", preview()));
        assertThat(files.preview(registration, "b")).isEmpty();
        assertThat(at(NOON.plus(Duration.ofDays(1))).preview(registration, "a")).isEmpty();
    }

    /** As the releases before kept it: sentences in words, a note in Vietnamese only. */
    @Test
    void whatWasKeptInWordsSaysWhatItSaid() {
        var files = at(NOON);
        files.keep(file("a", NOON), preview());
        var json = JsonMapper.shared();
        var old = (ObjectNode) json.valueToTree(preview());
        for (var it : old.get("problems")) {
            var issue = (ObjectNode) it;
            issue.remove(List.of("place", "sentence"));
            issue.put("message", "Dòng 4: {nói}").put("messageEn", "Line 4: 'said'");
        }
        ((ObjectNode) old.get("rows").get(0)).put("note", "“LĐTT” được hiểu là …");
        database.getCollection("readings")
                .updateMany(
                        new Document(),
                        Updates.set("reading", new Binary(Deflated.deflate(json.writeValueAsBytes(old)))));

        var read = files.preview(registration, "a").orElseThrow().preview();

        var sentences = Sentences.load();
        assertThat(read.problems()).isNotEmpty().allSatisfy(it -> {
            assertThat(sentences.vietnamese(it.sentence())).isEqualTo("Dòng 4: {nói}");
            assertThat(sentences.english(it.sentence())).isEqualTo("Line 4: 'said'");
            assertThat(it.place()).isNull();
        });
        assertThat(read.rows().getFirst().note())
                .isEqualTo(Sentence.asSaid("“LĐTT” được hiểu là …", "“LĐTT” được hiểu là …"));
        assertThat(read.content()).isEqualTo(preview().content());
    }

    @Test
    void forgetsAFileAfterADay() {
        at(NOON).keep(file("a", NOON), preview());

        assertThat(at(NOON.plus(Duration.ofHours(23))).find(registration, "a")).isPresent();
        assertThat(at(NOON.plus(Duration.ofDays(1))).find(registration, "a")).isEmpty();
    }

    @Test
    void keepsOnlyTheLastFewOfARegistration() {
        var files = at(NOON);
        for (int i = 0; i < 10; i++) {
            files.keep(file("digest-" + i, NOON.plusSeconds(i)), preview());
        }

        assertThat(files.find(registration, "digest-9")).isPresent();
        assertThat(files.find(registration, "digest-7")).isPresent();
        assertThat(files.find(registration, "digest-6")).isEmpty();
        assertThat(database.getCollection("readings").countDocuments()).isEqualTo(3);
    }

    @Test
    void theSameFileIsKeptOnce() {
        var files = at(NOON);
        files.keep(file("a", NOON), preview());
        files.keep(file("a", NOON.plusSeconds(60)), preview());

        assertThat(database.getCollection("readings").countDocuments()).isEqualTo(1);
        assertThat(files.find(registration, "a").orElseThrow().at()).isEqualTo(NOON.plusSeconds(60));
    }

    private MongoUploadedFiles at(Instant now) {
        return new MongoUploadedFiles(TestStore.storeOf(database), Clock.fixed(now, ZoneOffset.UTC));
    }

    private static ImportPreview preview() {
        return RegistrationFileParser.of(
                new OfficeText(
                        OfficeText.Kind.DOCX,
                        List.of(
                                new OfficeText.Paragraph("BẢN ĐĂNG KÝ THI ĐUA NĂM 2022", false),
                                new OfficeText.Paragraph("Thi đua thực hiện văn hóa công sở", true),
                                new OfficeText.Paragraph("LĐTT: 70 đ/c = 95,5 %", false),
                                new OfficeText.Paragraph("Huân chương Lao động: 01", false)),
                        Set.of()),
                "a.docx",
                OfficialForm.of(2022),
                Content.blank(2022),
                Choices.NONE);
    }

    private UploadedFile file(String digest, Instant at) {
        return new UploadedFile(registration, digest, "đăng ký.docx", new byte[] {1, 2, 3}, at, "Cán bộ mẫu");
    }
}
