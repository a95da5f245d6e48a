package vn.thidua.systemtests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.systemtests.WholePlatform.Running;

/** The main job, as the officer of Sở KH&CN and the head of the bloc do it. */
@ExtendWith(WholePlatform.class)
class OfficerAndHeadSystemTest {

    @Test
    void aDepartmentRegistersAndTheHeadComparesReturnsAndAccepts(Running running) {
        var address = running.platform().addresses().gateway().toString();
        try (var chromium = new Chromium();
                var officer = chromium.person("canbo.skhcn", address);
                var leader = chromium.person("lanhdao.skhcn", address);
                var head = chromium.person("canbo.vpubnd", address)) {
            officer.page().navigate("/");
            officer.seesText("Đăng nhập bằng tài khoản đơn vị");
            officer.checksPage("landing");
            officer.signIn();
            officer.checksPage("home-officer");
            head.signIn();
            leader.signIn();

            officer.button("Bắt đầu bản đăng ký").click();
            officer.sees("Bản đăng ký thi đua năm 2022");
            var registration = lastPart(officer.page().url());
            fillIn(officer);
            seesFindings(officer);
            officer.checksPage("registration-draft");
            readsBackCellForCell(officer, running, registration);

            var steps = new Steps(officer, leader, registration);
            steps.presents();
            leader.page().navigate("/");
            leader.checksPage("home-leader");
            steps.signs();
            leader.checksPage("registration-signed");
            submits(officer, registration);
            officer.checksPage("registration-sent");

            assertThat(bell(head)).hasAccessibleName(Pattern.compile("Thông báo: \\d+\\+? chưa đọc"));
            head.checksPage("home-head");
            compares(head, running.demo().round().orElseThrow());
            returns(head);

            officer.page().navigate("/notices");
            officer.seesText("Bản đăng ký năm 2022 của Sở Khoa học và Công nghệ bị trả lại");
            officer.seesText("Lý do: Đề nghị giảm số chiến sĩ thi đua cơ sở.");
            officer.checksPage("inbox");
            mendsAndSendsAgain(officer, steps);

            accepts(head, registration);
            officer.page().navigate("/registrations/" + registration);
            officer.sees("Bản đăng ký thi đua năm 2022");
            officer.seesText("Bản đăng ký đã được chấp nhận");
            officer.checksPage("registration-accepted");
        }
    }

    private static void fillIn(Person officer) {
        officer.field("Tiêu đề").fill(SampleForm.HEADING);
        officer.page().getByLabel("Lời mở đầu").fill(SampleForm.PREAMBLE);
        for (var row : SampleForm.ROWS) {
            for (var cell : row.cells()) {
                if (!cell.text().isEmpty()) {
                    officer.field(cell.name()).fill(cell.text());
                }
            }
        }
        officer.seesText("Đã lưu lúc");
    }

    private static void seesFindings(Person officer) {
        var quota = officer.field("Chiến sĩ thi đua cơ sở – cá nhân – số lượng");
        assertThat(quota).hasAccessibleDescription(Pattern.compile("11/70 = 15,71 % > 15 %: nhiều nhất 10"));
        assertThat(quota).hasAccessibleDescription(Pattern.compile("Nghị định 91/2017/NĐ-CP, Điều 9 khoản 3"));
        officer.seesText("Tiêu đề ghi năm 2021, trong khi đây là đợt đăng ký thi đua năm 2022");
        officer.seesText("2/7 = 28,57 %, không khớp với tỷ lệ ghi “30”");
        officer.seesText("tổng số từ 70 đến 73 người");
    }

    /** After the page is loaded again every cell holds what was typed, and the service found exactly what it should. */
    private static void readsBackCellForCell(Person officer, Running running, String registration) {
        officer.page().reload();
        for (var row : SampleForm.ROWS) {
            for (var cell : row.cells()) {
                var input = officer.field(cell.name());
                if (!cell.text().isEmpty()) {
                    assertThat(input).hasValue(cell.text());
                } else if (input.count() > 0) {
                    assertThat(input).hasValue("");
                }
            }
        }
        var stored = running.as("canbo.skhcn").get("/api/registration/registrations/" + registration);
        assertThat(stored.get("findings").valueStream().map(it -> it.get("rule").asString()))
                .containsExactlyElementsOf(SampleForm.RULES);
        assertThat(stored.get("lines").valueStream().map(it -> it.get("code").asString()))
                .containsExactlyElementsOf(SampleForm.ROWS.stream()
                        .filter(row -> row.cells().stream()
                                .anyMatch(cell -> !cell.text().isEmpty()))
                        .map(SampleForm.Row::code)
                        .toList());
    }

    private static void submits(Person officer, String registration) {
        officer.page().navigate("/registrations/" + registration);
        officer.button("Gửi bản đăng ký").click();
        var dialog = officer.page().getByRole(AriaRole.DIALOG);
        assertThat(dialog).containsText("9 điều cần xem lại");
        dialog.getByText("Xác nhận gửi").click();
        officer.seesText("Bản đăng ký đã gửi, đang chờ xem xét");
        assertThat(officer.page()
                        .getByText(Pattern.compile("DK2022-SKHCN-01-[0-9A-F]{4}"))
                        .first())
                .isVisible();
    }

    private static void compares(Person head, UUID round) {
        head.page()
                .locator("a[href='/rounds/%s/comparison']".formatted(round))
                .first()
                .click();
        head.sees("So sánh khối năm 2022");
        head.seesText("đơn vị chưa gửi");
        var fighters = head.page()
                .getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText("Chiến sĩ thi đua cơ sở"));
        assertThat(fighters).containsText("11");
        var mark = head.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Lưu ý: Sở KH&CN – Chiến sĩ thi đua cơ sở – cá nhân"))
                .first();
        mark.click();
        head.seesText("11/70 = 15,71 %");
        head.page().keyboard().press("Escape");
        head.checksPage("comparison-quantity");
        head.page()
                .getByText("Tỷ lệ (%)", new Page.GetByTextOptions().setExact(true))
                .click();
        assertThat(head.page()).hasURL(Pattern.compile("measure=ratio"));
        head.checksPage("comparison-ratio");
        head.page()
                .getByText("Trên 100 người", new Page.GetByTextOptions().setExact(true))
                .click();
        assertThat(head.page()).hasURL(Pattern.compile("measure=per100"));
    }

    private static void returns(Person head) {
        head.link("Sở KH&CN").first().click();
        head.sees("Bản đăng ký thi đua năm 2022");
        head.checksPage("registration-head");
        head.button("Trả lại").click();
        var dialog = head.page().getByRole(AriaRole.DIALOG);
        dialog.getByText("Trả lại", new Locator.GetByTextOptions().setExact(true))
                .last()
                .click();
        assertThat(dialog).containsText("Hãy ghi lý do");
        dialog.getByLabel("Lý do trả lại").fill("Đề nghị giảm số chiến sĩ thi đua cơ sở.");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Trả lại"))
                .click();
        head.seesText("Bị trả lại");
    }

    private static void mendsAndSendsAgain(Person officer, Steps steps) {
        officer.page().navigate("/registrations/" + steps.registration());
        officer.seesText("Bản đăng ký này bị trả lại");
        var quota = officer.field("Chiến sĩ thi đua cơ sở – cá nhân – số lượng");
        quota.fill("10");
        assertThat(quota).not().hasAccessibleDescription(Pattern.compile("nhiều nhất 10"));
        officer.seesText("Đã lưu lúc");
        steps.signedAndSent("Gửi lại bản đăng ký", "DK2022-SKHCN-02-[0-9A-F]{4}");
    }

    private static void accepts(Person head, String registration) {
        head.page().navigate("/registrations/" + registration);
        head.button("Chấp nhận").click();
        head.page()
                .getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Chấp nhận"))
                .click();
        head.seesText("Đã chấp nhận");
    }

    private static Locator bell(Person person) {
        return person.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Thông báo:")))
                .first();
    }

    private static String lastPart(String url) {
        return url.substring(url.lastIndexOf('/') + 1).replaceAll("[?#].*", "");
    }
}
