package vn.thidua.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.platform.test.Responses.json;
import static vn.thidua.platform.test.Responses.problem;
import static vn.thidua.registration.RegistrationServiceTest.CONTENT;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.platform.test.Http;
import vn.thidua.platform.test.ServiceTest;

/** Papers over HTTP: each format opens, and nobody gets on paper what they do not see on the screen. */
@ServiceTest
class PapersTest {

    @Autowired
    Http http;

    RegistrationFixtures fixtures;
    UUID round = new UUID(0, 0);
    UUID id = new UUID(0, 0);
    String rounds = "";
    String path = "";

    @BeforeEach
    void draft() {
        fixtures = new RegistrationFixtures(http);
        fixtures.awaitReplicas();
        round = fixtures.openRound(2022, 0, 10);
        rounds = "/api/registration/rounds/" + round;
        id = fixtures.startDraft(round);
        path = "/api/registration/registrations/" + id;
        assertThat(fixtures.officer.put(path, CONTENT, 1)).hasStatusOk();
    }

    @Test
    void aRegistrationComesInThreeFormats() throws IOException {
        var docx = file(fixtures.officer.get(path + "/document?format=docx"), "docx", "wordprocessingml.document");
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx));
                var text = new XWPFWordExtractor(document)) {
            assertThat(text.getText()).contains("BẢN ĐĂNG KÝ THI ĐUA NĂM 2021", "> 95%", "SỞ KHOA HỌC VÀ CÔNG NGHỆ");
        }
        var pdf = file(fixtures.officer.get(path + "/document?format=pdf"), "pdf", "application/pdf");
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("BẢN ĐĂNG KÝ THI ĐUA NĂM 2021", "> 95%");
        }
        var xlsx = file(fixtures.officer.get(path + "/document?format=xlsx"), "xlsx", "spreadsheetml.sheet");
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            assertThat(workbook.getSheetName(0)).isEqualTo("Đăng ký thi đua");
        }
    }

    @Test
    void theLetterGoesToTheBlocsHead() throws IOException {
        var docx = file(fixtures.officer.get(path + "/letter?format=docx"), "docx", "wordprocessingml.document");
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx));
                var text = new XWPFWordExtractor(document)) {
            assertThat(text.getText())
                    .contains("Kính gửi: Văn phòng UBND tỉnh - Trưởng ", "V/v đăng ký thi đua năm 2022");
        }
        file(fixtures.officer.get(path + "/letter?format=pdf"), "pdf", "application/pdf");
    }

    @Test
    void theSummaryComesInThreeFormats() {
        file(fixtures.headOfficer.get(rounds + "/summary?format=docx"), "docx", "wordprocessingml.document");
        file(fixtures.headOfficer.get(rounds + "/summary?format=xlsx"), "xlsx", "spreadsheetml.sheet");
        file(fixtures.administrator.get(rounds + "/summary?format=pdf"), "pdf", "application/pdf");
    }

    @Test
    void theNameIsVietnameseAndPlainForOldReaders() {
        assertThat(fixtures.officer.get(path + "/document?format=pdf"))
                .headers()
                .hasValue(
                        "Content-Disposition",
                        "attachment; filename=\"Dang ky thi dua nam 2022 - So Khoa hoc va Cong nghe.pdf\"; "
                                + "filename*=UTF-8''%C4%90%C4%83ng%20k%C3%BD%20thi%20%C4%91ua%20n%C4%83m%202022%20-%20"
                                + "S%E1%BB%9F%20Khoa%20h%E1%BB%8Dc%20v%C3%A0%20C%C3%B4ng%20ngh%E1%BB%87.pdf");
    }

    @Test
    void anotherFormatIsRefused() {
        for (var asked : new String[] {
            "/document", "/document?format=", "/document?format=doc", "/document?format=PDF", "/letter?format=xlsx"
        }) {
            problem(fixtures.officer.get(path + asked), HttpStatus.UNPROCESSABLE_CONTENT, "format-unknown");
        }
        problem(
                fixtures.headOfficer.get(rounds + "/summary?format=csv"),
                HttpStatus.UNPROCESSABLE_CONTENT,
                "format-unknown");
    }

    @Test
    void aDraftIsPrintedOnlyForItsUnit() {
        for (var paper : new String[] {"/document?format=pdf", "/letter?format=pdf"}) {
            for (var other : new Http.Session[] {fixtures.headOfficer, fixtures.outsider, fixtures.nobody}) {
                problem(other.get(path + paper), HttpStatus.NOT_FOUND, "registration-unknown");
            }
        }
    }

    @Test
    void anEarlierEditionComesOutAsItWasSent() throws IOException {
        fixtures.signOff(id, 2);
        assertThat(fixtures.officer.post(path + "/submission", "{}", "key-of-first", 3))
                .hasStatusOk();
        assertThat(fixtures.headOfficer.post(path + "/return", "{\"reason\": \"Xem lại\"}", "key-of-return", 4))
                .hasStatusOk();
        assertThat(fixtures.officer.put(path, CONTENT.replace("> 95%", "> 96%"), 5))
                .hasStatusOk();

        for (var reader : new Http.Session[] {fixtures.officer, fixtures.headOfficer}) {
            assertThat(textOf(reader.get(path + "/document?format=pdf&edition=1")))
                    .contains("> 95%")
                    .doesNotContain("> 96%");
        }
        assertThat(textOf(fixtures.officer.get(path + "/document?format=pdf"))).contains("> 96%");
        assertThat(textOf(fixtures.headOfficer.get(path + "/document?format=pdf")))
                .contains("> 95%")
                .doesNotContain("> 96%");
        problem(fixtures.officer.get(path + "/document?format=pdf&edition=2"), HttpStatus.NOT_FOUND, "edition-unknown");
        problem(
                fixtures.officer.get(path + "/document?format=pdf&edition=x"),
                HttpStatus.BAD_REQUEST,
                "parameter-invalid");
    }

    @Test
    void aSnapshotIsPrintedWithItsNumberAndHash() throws IOException {
        var taken = json(fixtures.headOfficer.post(rounds + "/snapshots", "{\"title\": null}"));

        assertThat(textOf(fixtures.headOfficer.get(rounds + "/summary?format=pdf&snapshot=1")))
                .contains("In từ bản chốt số 1", taken.get("hash").asString());
        problem(
                fixtures.headOfficer.get(rounds + "/summary?format=pdf&snapshot=2"),
                HttpStatus.NOT_FOUND,
                "snapshot-unknown");
        problem(
                fixtures.officer.get(rounds + "/summary?format=pdf&snapshot=1"),
                HttpStatus.FORBIDDEN,
                "comparison-not-yet-open");
    }

    @Test
    void whatWasPrintedIsTakenBackWithoutAChange() {
        var docx = file(fixtures.officer.get(path + "/document?format=docx"), "docx", "wordprocessingml.document");

        var work = new WorkOverHttp(fixtures.officer);
        var preview = work.result(fixtures.officer.upload(path + "/readings?fileName=dang-ky.docx", docx));
        assertThat(preview.get("acceptable").asBoolean()).isTrue();
        var before = json(fixtures.officer.get(path));
        var taken = work.result(fixtures.officer.post(
                path + "/readings/" + preview.get("digest").asString() + "/acceptance",
                "{\"rows\": [], \"cells\": []}",
                "key-of-taking",
                2));

        for (var field : List.of("heading", "preamble", "solutions", "campaigns", "lines", "signature")) {
            assertThat(taken.get(field)).as(field).isEqualTo(before.get(field));
        }
    }

    @Test
    void aMemberGetsTheSummaryOnceTheRoundIsClosed() {
        problem(fixtures.officer.get(rounds + "/summary?format=pdf"), HttpStatus.FORBIDDEN, "comparison-not-yet-open");
        problem(fixtures.outsider.get(rounds + "/summary?format=pdf"), HttpStatus.NOT_FOUND, "round-unknown");
        var closed = fixtures.openRound(2021, -20, -1);
        assertThat(fixtures.officer.get("/api/registration/rounds/" + closed + "/summary?format=pdf"))
                .hasStatusOk();
    }

    private static String textOf(MvcTestResult pdf) throws IOException {
        try (var document = Loader.loadPDF(file(pdf, "pdf", "application/pdf"))) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static byte[] file(MvcTestResult answer, String extension, String type) {
        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getContentType()).contains(type);
        assertThat(answer.getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment; ")
                .endsWith("." + extension);
        return answer.getResponse().getContentAsByteArray();
    }
}
