package vn.thidua.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.platform.test.Responses.json;
import static vn.thidua.platform.test.Responses.problem;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import vn.thidua.office.WordFile;
import vn.thidua.platform.test.Http;
import vn.thidua.platform.test.ServiceTest;
import vn.thidua.registration.fileimport.office.SampleForm;

/** A unit drops its own file in: it is read, shown, and taken as a whole or not at all. */
@ServiceTest
class FileImportTest {

    private static final String NO_CHOICES = "{\"rows\": [], \"cells\": []}";

    @Autowired
    Http http;

    RegistrationFixtures fixtures;
    WorkOverHttp work;
    String path = "";

    @BeforeEach
    void startDraft() {
        fixtures = new RegistrationFixtures(http);
        fixtures.awaitReplicas();
        work = new WorkOverHttp(fixtures.officer);
        path = "/api/registration/registrations/" + fixtures.startDraft(fixtures.openRound(2022, 0, 10));
    }

    @Test
    void theSampleFormIsReadShownAndTaken() {
        var preview = work.result(upload(SampleForm.docx(), "Dang ky 2022.docx"));
        assertThat(preview.get("kind").asString()).isEqualTo("DOCX");
        assertThat(preview.get("layout").asString()).isEqualTo("FORM");
        assertThat(preview.get("acceptable").asBoolean()).isTrue();
        assertThat(preview.get("alreadyTaken").asBoolean()).isFalse();
        assertThat(preview.at("/years/heading").asInt()).isEqualTo(2021);
        assertThat(preview.at("/cells/0/cell").asString()).isEqualTo("quantity");
        assertThat(version()).isEqualTo(1);

        var taken = work.result(accept(preview, NO_CHOICES, 1, "key-of-taking"));
        assertThat(taken.get("version").asInt()).isEqualTo(2);
        assertThat(taken.at("/lines/0/individual/quantity").asString()).isEqualTo("70");
        assertThat(taken.at("/lines/0/individual/ratio").asString()).isEqualTo("> 95%");
        assertThat(taken.at("/imported/fileName").asString()).isEqualTo("Dang ky 2022.docx");
        assertThat(taken.at("/signature/name").asString()).isEqualTo("Đinh Bộ Sơn");
        var history = json(fixtures.officer.get(path + "/history")).get("items");
        assertThat(history.valueStream().map(it -> it.get("what").asString()).toList())
                .containsExactly("STARTED", "IMPORTED");
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        // One file: written twice, it would bear two times of writing and be two files.
        var file = SampleForm.docx();
        var preview = work.result(upload(file, "a.docx"));
        work.result(accept(preview, NO_CHOICES, 1, "first"));

        var again = work.result(upload(file, "b.docx"));
        assertThat(again.get("alreadyTaken").asBoolean()).isTrue();
        work.result(accept(again, NO_CHOICES, 2, "second"));
        work.result(accept(preview, NO_CHOICES, 1, "first"));
        assertThat(version()).isEqualTo(2);
    }

    @Test
    void whatIsUnsureIsTakenOnlyWithTheUnitsWord() {
        var preview = work.result(upload(doubtful(), "nghi ngờ.docx"));
        assertThat(preview.get("acceptable").asBoolean()).isFalse();

        var refused = work.ended(accept(preview, NO_CHOICES, 1, "too-early"), "import-not-acceptable");
        assertThat(refused.at("/errors/0/code").asString()).isEqualTo("cell-not-understood");
        assertThat(refused.at("/errors/0/pointer").asString()).isEqualTo("/tables/1/rows/2/columns/2");
        assertThat(refused.at("/errors/1/code").asString()).isEqualTo("title-unsure");
        assertThat(version()).isEqualTo(1);

        var choices = """
                {"rows": [{"table": 1, "row": 3, "code": "HCLD3"}], "cells": [{"table": 1, "row": 2, "column": 2, "value": "70"}]}
                """;
        var taken = work.result(accept(preview, choices, 1, "with-choices"));
        assertThat(taken.get("version").asInt()).isEqualTo(2);
        assertThat(taken.at("/lines/0/individual/quantity").asString()).isEqualTo("70");
        assertThat(taken.at("/lines/1/code").asString()).isEqualTo("HCLD3");

        var leftOut = choices.replace("\"HCLD3\"", "null");
        assertThat(work.result(accept(preview, leftOut, 2, "left-out")).get("lines"))
                .hasSize(1);
    }

    @Test
    void hostileAndMistakenFilesAreRefusedAndNothingIsKept() {
        problem(upload(new byte[0], "a.docx"), HttpStatus.UNPROCESSABLE_CONTENT, "file-empty");
        work.ended(upload("%PDF-1.7".getBytes(StandardCharsets.UTF_8), "a.docx"), "file-is-pdf");
        work.ended(upload(new WordFile().paragraph("Không có chỉ tiêu").bytes(), "a.docx"), "file-without-table");
        problem(
                fixtures.officer.post(
                        path + "/readings/" + "0".repeat(64) + "/acceptance", NO_CHOICES, "key-of-none", 1),
                HttpStatus.NOT_FOUND,
                "reading-unknown");
        assertThat(version()).isEqualTo(1);
    }

    @Test
    void onlyTheUnitReadsAndTakesFilesForItsRegistration() {
        var preview = work.result(upload(SampleForm.docx(), "a.docx"));
        for (var session : List.of(fixtures.outsider, fixtures.nobody, fixtures.headOfficer, fixtures.administrator)) {
            var answer = session.upload(path + "/readings?fileName=a.docx", SampleForm.docx());
            problem(answer, HttpStatus.NOT_FOUND, "registration-unknown");
            var kept = path + "/readings/" + preview.get("digest").asString();
            problem(session.get(kept), HttpStatus.NOT_FOUND, "registration-unknown");
            var taking = session.post(
                    acceptance(preview), NO_CHOICES, UUID.randomUUID().toString(), 1);
            problem(taking, HttpStatus.NOT_FOUND, "registration-unknown");
        }
        assertThat(version()).isEqualTo(1);
    }

    @Test
    void aStaleVersionTakesNothing() {
        var preview = work.result(upload(SampleForm.docx(), "a.docx"));
        assertThat(fixtures.officer.put(path, RegistrationServiceTest.CONTENT, 1))
                .hasStatusOk();

        work.ended(accept(preview, NO_CHOICES, 1, "stale"), "version-stale");
        assertThat(version()).isEqualTo(2);
    }

    private MvcTestResult upload(byte[] file, String name) {
        return fixtures.officer.upload(path + "/readings?fileName=" + name, file);
    }

    private MvcTestResult accept(JsonNode preview, String choices, long version, String key) {
        return fixtures.officer.post(acceptance(preview), choices, path + key, version);
    }

    private String acceptance(JsonNode preview) {
        return path + "/readings/" + preview.get("digest").asString() + "/acceptance";
    }

    private int version() {
        return json(fixtures.officer.get(path)).get("version").asInt();
    }

    private static byte[] doubtful() {
        var file = new WordFile();
        return file.paragraph("BẢN ĐĂNG KÝ THI ĐUA NĂM 2022")
                .table(file.newTable()
                        .row("Danh hiệu thi đua", "Cá nhân – Số lượng")
                        .row("LĐTT", "bảy mươi")
                        .row("Huân chương Lao động", "01"))
                .bytes();
    }
}
