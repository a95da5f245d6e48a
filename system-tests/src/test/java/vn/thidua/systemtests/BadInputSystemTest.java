package vn.thidua.systemtests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.systemtests.WholePlatform.Running;

/** What was typed wrongly is said in a Vietnamese sentence where it was typed, and nothing of it is written. */
@ExtendWith(WholePlatform.class)
class BadInputSystemTest {

    @Test
    void everyRefusalIsASentenceOnTheScreen(Running running) throws Exception {
        var address = running.platform().addresses().gateway().toString();
        var draft = running.demo().registrations().get("SNGV");
        var path = "/api/registration/registrations/" + draft;
        var before = running.as("canbo.sngv").get(path);
        try (var chromium = new Chromium();
                var officer = chromium.person("canbo.sngv", address).signIn()) {
            officer.page().navigate("/registrations/" + draft);
            var workers = officer.field("Lao động tiên tiến – cá nhân – số lượng");
            var share = officer.field("Lao động tiên tiến – cá nhân – tỷ lệ");

            workers.fill("bảy mươi");
            assertThat(workers).hasAccessibleDescription(Pattern.compile("Số lượng phải là số"));
            officer.seesText("Chưa lưu: có ô chưa đọc được");
            share.fill("nhiều");
            workers.fill("20");
            assertThat(share).hasAccessibleDescription(Pattern.compile("Chưa hiểu tỷ lệ"));
            share.fill("150 %");
            assertThat(share).hasAccessibleDescription(Pattern.compile("Tỷ lệ phải từ 0 đến 100"));
            assertThat(running.as("canbo.sngv").get(path)).isEqualTo(before);

            share.fill("90 %");
            officer.seesText("Đã lưu lúc");
            officer.field("Tiêu đề").fill("ĐĂNG KÝ <script>alert(1)</script> 2022");
            officer.seesText("Văn bản chứa mã định dạng không được phép");
            officer.field("Tiêu đề").fill("BẢN ĐĂNG KÝ THI ĐUA NĂM 2022");
            officer.seesText("Đã lưu lúc");

            overtakes(running, path);
            workers.fill("21");
            officer.seesText("Người khác vừa thay đổi bản đăng ký này");
        }
    }

    /** Somebody else of the department saves in between. */
    private static void overtakes(Running running, String path) throws Exception {
        var colleague = running.as("canbo.sngv");
        var now = colleague.get(path);
        var body = """
                {"heading": "BẢN ĐĂNG KÝ THI ĐUA NĂM 2022", "preamble": "", "professionalWork": "", "solutions": [],
                 "campaigns": [], "staffCount": null, "collectiveCount": null,
                 "lines": [{"code": "LDTT", "individual": {"quantity": "19"}}]}
                """;
        assertThat(colleague.put(path, now.get("version").asLong(), body).status())
                .isEqualTo(200);
    }
}
