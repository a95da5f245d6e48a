package vn.thidua.systemtests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.systemtests.WholePlatform.Running;

/** A bloc's round from its opening to its frozen summary, as officers, leaders, the bloc's head and a member live it. */
@ExtendWith(WholePlatform.class)
class WholeRoundSystemTest {

    private static final int YEAR = 2023;
    private static final Duration MORE_THAN_A_MINUTE = Duration.ofSeconds(100);

    /** A service that was killed gets its topics back when the broker has noticed. */
    private static final Duration UNTIL_HEARD = Duration.ofMinutes(1);

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @TempDir
    private Path files;

    @Test
    void aRoundIsRunFromItsOpeningToItsFrozenSummary(Running running) {
        var address = running.platform().addresses().gateway().toString();
        var round = openedRound(running);
        try (var chromium = new Chromium();
                var officer = chromium.person("canbo.stp", address);
                var leader = chromium.person("lanhdao.stp", address);
                var head = chromium.person("canbo.ttt", address);
                var member = chromium.person("canbo.sngv", address);
                var memberLeader = chromium.person("lanhdao.sngv", address)) {
            officer.signIn();
            leader.signIn();
            head.signIn();
            member.signIn();
            memberLeader.signIn();

            var registration = starts(officer);
            var steps = new Steps(officer, leader, registration);
            importsTheSampleForm(officer, registration);
            answersAFinding(officer);
            officer.checksPage("registration-imported");
            steps.signedAndSent("Gửi bản đăng ký", "DK2023-STP-01-[0-9A-F]{4}");

            reminds(head, round);
            isReminded(member);
            seesTheReminderRead(head, round);
            extends_(head, "Sở Ngoại vụ");
            asksForAnEarlyEnd(head);

            // Until the round ends, a minute later, what does not need its end.
            leader.page().navigate("/registrations/" + registration);
            leader.seesText("DK2023-STP-01");
            leader.checksPage("registration-sent-leader");
            exportsThePapers(officer);
            var late = starts(member);
            importsAnotherForm(member, late);
            seesTheEnd(head, running.as("canbo.ttt"), round);

            new Steps(member, memberLeader, late).signedAndSent("Gửi bản đăng ký", "DK2023-SNGV-01-[0-9A-F]{4}");
            member.seesText("Nộp muộn – được gia hạn");

            judges(head, registration, steps);
            takesSnapshot(head, round);
            amends(steps, head);
            seesWhatChanged(head, round);
            exportsTheSummary(head, round);
            compares(member, round);
        }
    }

    /** A bloc of its own, so that nothing here depends on what other tests do to the demo bloc. */
    private static UUID openedRound(Running running) {
        var units = running.demo().units();
        var bloc = running.as("quantri").create("/api/campaign/blocs", """
                        {"code": "KIEMTHU", "name": "Khối Thi đua kiểm thử", "kind": "KHOI", "members": [
                          {"unitId": "%s", "role": "HEAD", "from": "2022-01-01", "to": null},
                          {"unitId": "%s", "role": "DEPUTY", "from": "2022-01-01", "to": null},
                          {"unitId": "%s", "role": "MEMBER", "from": "2022-01-01", "to": null},
                          {"unitId": "%s", "role": "MEMBER", "from": "2022-01-01", "to": null}]}
                        """.formatted(
                        units.get("TTT"), units.get("BDT"), units.get("STP"), units.get("SNGV")));
        var today = LocalDate.now(VIETNAM);
        var body = """
                {"blocId": "%s", "awardYear": %d, "opensOn": "%s", "closesOn": "%s"}
                """.formatted(bloc.body().get("id").asString(), YEAR, today, today.plusDays(10));
        var head = running.as("canbo.ttt");
        return await().atMost(UNTIL_HEARD)
                .ignoreExceptionsMatching(AssertionError.class::isInstance)
                .until(
                        () -> UUID.fromString(head.create("/api/registration/rounds", body)
                                .body()
                                .get("id")
                                .asString()),
                        Objects::nonNull);
    }

    private static String starts(Person officer) {
        officer.page().navigate("/registrations");
        officer.page()
                .getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText("Khối Thi đua kiểm thử"))
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Bắt đầu bản đăng ký"))
                .click();
        officer.sees("Bản đăng ký thi đua năm " + YEAR);
        return lastPart(officer.page().url());
    }

    private void importsTheSampleForm(Person officer, String registration) {
        var file = DepartmentFiles.sampleForm(files);
        uploads(officer, file);
        officer.checksPage("import-preview");
        takes(officer);
        for (var row : SampleForm.ROWS) {
            for (var cell : row.cells()) {
                if (!cell.text().isEmpty()) {
                    assertThat(officer.field(cell.name())).hasValue(cell.text());
                }
            }
        }
        assertThat(officer.field("Tiêu đề")).hasValue(SampleForm.HEADING);
        officer.page().navigate("/registrations/" + registration + "/import");
        officer.page().locator("input[type=file]").setInputFiles(file);
        officer.seesText("Tệp này đã được nhận");
        officer.page().navigate("/registrations/" + registration);
    }

    /** A form laid out otherwise, with abbreviations: what it says in its own words is in the official rows. */
    private void importsAnotherForm(Person officer, String registration) {
        uploads(officer, DepartmentFiles.otherDepartmentsForm(files));
        officer.checksPage("import-preview-other");
        takes(officer);
        assertThat(officer.field("Lao động tiên tiến – cá nhân – số lượng")).hasValue(Pattern.compile("48( đ/c)?"));
        assertThat(officer.field("Lao động tiên tiến – cá nhân – tỷ lệ")).hasValue("trên 95%");
        assertThat(officer.field("Chiến sĩ thi đua cơ sở – cá nhân – số lượng")).hasValue("07");
        assertThat(officer.field("Tập thể Lao động xuất sắc – tập thể – tỷ lệ")).hasValue("33,33 %");
        assertThat(officer.field("Bằng khen của Chủ tịch UBND tỉnh – tập thể – số lượng"))
                .hasValue("01");
        assertThat(officer.field("Huân chương Lao động hạng ba – cá nhân – số lượng"))
                .hasValue("01");
        assertThat(officer.page().url()).endsWith(registration);
    }

    private static void uploads(Person officer, Path file) {
        officer.link("Nhập từ tệp Word/Excel").click();
        officer.sees("Nhập từ tệp Word/Excel");
        officer.page().locator("input[type=file]").setInputFiles(file);
        officer.seesText("Bảng trong tệp, như đã hiểu");
    }

    private static void takes(Person officer) {
        officer.button("Nhận vào bản đăng ký").click();
        officer.sees("Bản đăng ký thi đua năm " + YEAR);
    }

    private static void answersAFinding(Person officer) {
        officer.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(Pattern.compile("Giải trình.*11.70 = 15,71 %")))
                .click();
        officer.field("Giải trình của đơn vị (Trưởng khối đọc được)").fill("Đơn vị sẽ rà soát trước khi xét.");
        officer.seesText("Đã lưu lúc");
    }

    private static void exportsThePapers(Person officer) {
        var words = officer.downloads("Tải về", "Bản đăng ký .docx", "dang-ky").words();
        assertThat(words)
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Chiến sĩ thi đua cơ sở", "15 %", "PHÓ GIÁM ĐỐC");
        var pages = officer.downloads("Tải về", "Bản đăng ký .pdf", "dang-ky").pages();
        assertThat(pages).contains("Độc lập - Tự do - Hạnh phúc", "Huân chương Lao động hạng ba");
        var cells = officer.downloads("Tải về", "Bản đăng ký .xlsx", "dang-ky").cells();
        assertThat(cells).contains("Lao động tiên tiến", "> 95%").noneMatch(it -> it.startsWith("=70"));
        assertThat(officer.downloads("Tải về", "Công văn .docx", "cong-van").words())
                .contains("V/v", "Khối Thi đua kiểm thử");
        assertThat(officer.downloads("Tải về", "Công văn .pdf", "cong-van").pages())
                .contains("Khối Thi đua kiểm thử");
    }

    private static void reminds(Person head, UUID round) {
        head.page().navigate("/rounds/" + round + "/comparison?tab=status");
        head.seesText("Chưa gửi (3)");
        head.checksPage("status-board");
        head.button("Nhắc Sở Ngoại vụ gửi bản đăng ký").click();
        head.dialog().getByLabel("Lời nhắn (không bắt buộc)").fill("Đề nghị gửi trước buổi họp khối.");
        head.confirms("Gửi lời nhắc");
        head.seesText("Đã đến lúc");
    }

    private static void isReminded(Person member) {
        member.page().navigate("/notices");
        member.seesText("Đề nghị gửi trước buổi họp khối.");
        member.checksPage("inbox-reminder");
        member.button("Đánh dấu đã đọc tất cả").click();
    }

    private static void seesTheReminderRead(Person head, UUID round) {
        head.page().navigate("/rounds/" + round + "/comparison?tab=status");
        head.seesText("Đã đọc lúc");
        head.button("Nhắc Sở Ngoại vụ gửi bản đăng ký").click();
        head.confirms("Gửi lời nhắc");
        head.seesText("Hôm nay đã nhắc Sở Ngoại vụ");
    }

    private static void extends_(Person head, String unit) {
        head.button("Gia hạn cho " + unit).click();
        var until = LocalDate.now(VIETNAM).plusDays(20).format(DAY);
        head.dialog().getByLabel("Hạn mới").fill(until);
        head.dialog().getByLabel("Lý do").fill("Đơn vị đang sắp xếp lại các phòng.");
        head.confirms("Gia hạn");
        head.seesText("Được gia hạn đến");
    }

    private static void asksForAnEarlyEnd(Person head) {
        head.choosesFromMenu("Thời hạn", "Đóng đợt sớm…");
        head.dialog().getByLabel("Lý do").fill("Họp khối sớm hơn dự kiến.");
        head.confirms("Đóng đợt");
        head.seesText("Đợt kết thúc");
    }

    /** A round ends a minute after it is closed at the soonest: nobody in progress is cut off. */
    private static void seesTheEnd(Person head, Api api, UUID round) {
        await().atMost(MORE_THAN_A_MINUTE)
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> api.get("/api/registration/rounds/" + round)
                        .get("state")
                        .asString()
                        .equals("CLOSED"));
        head.page().navigate("/rounds/" + round + "/comparison?tab=status");
        assertThat(head.page().getByText("Đã đóng").first()).isVisible();
        head.checksPage("status-board-closed");
    }

    private static void judges(Person head, String registration, Steps steps) {
        head.page().navigate("/registrations/" + registration);
        head.seesText("Đơn vị sẽ rà soát trước khi xét.");
        head.button("Trả lại").click();
        head.dialog().getByLabel("Lý do trả lại").fill("Đề nghị giảm số chiến sĩ thi đua cơ sở.");
        head.confirms("Trả lại");
        steps.officer().page().navigate("/registrations/" + registration);
        steps.officer().field("Chiến sĩ thi đua cơ sở – cá nhân – số lượng").fill("10");
        steps.officer().seesText("Đã lưu lúc");
        steps.signedAndSent("Gửi lại bản đăng ký", "DK2023-STP-02-[0-9A-F]{4}");
        head.page().navigate("/registrations/" + registration);
        head.button("Chấp nhận").click();
        head.confirms("Chấp nhận");
        head.seesText("Đã chấp nhận");
    }

    private static void takesSnapshot(Person head, UUID round) {
        head.page().navigate("/rounds/" + round + "/comparison?tab=snapshots");
        head.button("Chốt số liệu").click();
        head.dialog().getByLabel("Tên bản chốt (không bắt buộc)").fill("Họp khối");
        head.confirms("Chốt ngay");
        head.seesText("Bản chốt số 1, lúc");
        head.seesText("mã băm tính lại khớp với mã đã ghi");
        head.checksPage("snapshot");
    }

    private static void amends(Steps steps, Person head) {
        var officer = steps.officer();
        officer.page().navigate("/registrations/" + steps.registration());
        officer.button("Đề nghị điều chỉnh").click();
        officer.dialog().getByLabel("Lý do điều chỉnh").fill("Hai người chuyển công tác.");
        officer.confirms("Bắt đầu điều chỉnh");
        officer.field("Lao động tiên tiến – cá nhân – số lượng").fill("68");
        officer.seesText("Đã lưu lúc");
        officer.checksPage("amendment-draft");
        steps.signedAndSent("Gửi nội dung điều chỉnh", "Nội dung điều chỉnh đã gửi");
        head.page().navigate("/registrations/" + steps.registration());
        head.seesText("Hai người chuyển công tác.");
        var row = head.page()
                .getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText("70"))
                .filter(new Locator.FilterOptions().setHasText("68"));
        assertThat(row.first()).isVisible();
        head.checksPage("amendment-head");
        head.button("Chấp nhận điều chỉnh").click();
        head.confirms("Chấp nhận");
        head.seesText("Đã chấp nhận");
        head.page()
                .getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Các lần gửi"))
                .click();
        head.seesText("Đã thay bằng bản điều chỉnh");
        head.checksPage("editions");
    }

    private static void seesWhatChanged(Person head, UUID round) {
        head.page().navigate("/rounds/" + round + "/comparison?tab=snapshots");
        head.button("Thay đổi từ bản chốt số 1").click();
        var change = head.page()
                .getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText("70"))
                .filter(new Locator.FilterOptions().setHasText("68"));
        assertThat(change.first()).isVisible();
        head.seesText("mã băm");
        head.checksPage("snapshot-difference");
    }

    private static void exportsTheSummary(Person head, UUID round) {
        head.page().navigate("/rounds/" + round + "/comparison");
        head.seesText("Danh hiệu thi đua");
        head.checksPage("comparison-whole-round");
        assertThat(head.downloads("Tải về", "Word (.docx)", "tong-hop").words())
                .contains("Sở Tư pháp", "Chiến sĩ thi đua cơ sở");
        assertThat(head.downloads("Tải về", "Excel (.xlsx), có công thức", "tong-hop")
                        .cells())
                .anyMatch(it -> it.startsWith("=") && it.contains("MEDIAN"));
        var pdf = head.downloads("Tải về", "PDF khổ A3 ngang", "tong-hop");
        assertThat(pdf.pageSize()).containsExactly(420L, 297L);
        assertThat(pdf.pages()).contains("Lao động tiên tiến");
    }

    /** A member sees the table once the round is closed, and two members line by line. */
    private static void compares(Person member, UUID round) {
        member.page().navigate("/rounds/" + round + "/comparison");
        member.seesText("Danh hiệu thi đua");
        member.checksPage("comparison-member");
        member.page()
                .getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("So hai đơn vị"))
                .click();
        member.seesText("Nội dung khác nhau");
        member.checksPage("two-members");
    }

    private static String lastPart(String url) {
        return url.substring(url.lastIndexOf('/') + 1).replaceAll("[?#].*", "");
    }
}
