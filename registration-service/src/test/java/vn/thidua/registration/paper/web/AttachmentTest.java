package vn.thidua.registration.paper.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AttachmentTest {

    @Test
    void theNameIsGivenInVietnameseAndForThoseWhoKnowOnlyAscii() {
        assertThat(Attachment.disposition("Đăng ký.docx"))
                .isEqualTo("attachment; filename=\"Dang ky.docx\"; filename*=UTF-8''%C4%90%C4%83ng%20k%C3%BD.docx");
    }

    @Test
    void theNameIsNoPathAndEndsNoHeader() {
        assertThat(Attachment.disposition("../a\\b\"c\r\nX: y?.pdf"))
                .isEqualTo(
                        "attachment; filename=\".. a b c X y .pdf\"; filename*=UTF-8''..%20a%20b%20c%20X%20y%20.pdf");
    }

    @Test
    void whatHasNoPlainLetterIsReplaced() {
        assertThat(Attachment.disposition("金.pdf"))
                .isEqualTo("attachment; filename=\"_.pdf\"; filename*=UTF-8''%E9%87%91.pdf");
    }
}
