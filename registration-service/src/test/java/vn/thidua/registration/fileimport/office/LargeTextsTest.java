package vn.thidua.registration.fileimport.office;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.thidua.office.OfficeFiles;
import vn.thidua.office.WordFile;
import vn.thidua.platform.domain.Refusal;
import vn.thidua.registration.content.Content;
import vn.thidua.registration.fileimport.Choices;
import vn.thidua.registration.fileimport.OfficialForm;
import vn.thidua.registration.fileimport.RegistrationFileParser;
import vn.thidua.registration.work.WorkProgress;

/** Files that pass the guard and are made to wear out anyone who reads on: refused or read, in little time and memory. */
class LargeTextsTest {

    private static final OfficeFiles FILES = new OfficeFiles(WorkProgress::check);

    private static final String[] REPEATED = {
        "1.",
        "- ",
        "a",
        " ",
        ";",
        "năm 2022 ",
        "tổng số cán bộ ",
        "KT. GIÁM ĐỐC ",
        "các và cho ",
        "LĐTT: ",
        "= ",
        "5 % ",
        "ngày tháng "
    };

    @TestFactory
    Stream<DynamicTest> textsOfOneWordAMillionTimes() {
        return Stream.of(REPEATED)
                .map(word -> DynamicTest.dynamicTest("“" + word + "”", () -> {
                    var text = word.repeat(1_000_000 / word.length());
                    var form = new WordFile();
                    read(form.paragraph("BẢN ĐĂNG KÝ THI ĐUA")
                            .paragraph(text.substring(0, text.length() / 3))
                            .table(form.newTable()
                                    .row("Danh hiệu", "Cá nhân")
                                    .row("LĐTT", text.substring(0, text.length() / 3))
                                    .row(text.substring(0, text.length() / 3), "70"))
                            .bytes());
                    read(new WordFile()
                            .paragraph("LĐTT: 70")
                            .paragraph("- " + text)
                            .bytes());
                }));
    }

    private static void read(byte[] bytes) {
        try {
            RegistrationFileParser.of(
                    FILES.read(bytes), "x.docx", OfficialForm.of(2022), Content.blank(2022), Choices.NONE);
        } catch (Refusal e) {
            // Refused is as good as read.
        }
    }
}
