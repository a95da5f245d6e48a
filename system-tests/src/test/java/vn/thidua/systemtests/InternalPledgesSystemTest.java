package vn.thidua.systemtests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.systemtests.WholePlatform.Running;

/** What continues inside a department, and what the province sees of all of them. */
@ExtendWith(WholePlatform.class)
class InternalPledgesSystemTest {

    private static final List<List<String>> PEOPLE = List.of(
            List.of("Nguyễn Thị Mẫu", "Văn phòng", "Chánh Văn phòng"),
            List.of("Trần Văn Mẫu", "Văn phòng", "Chuyên viên"),
            List.of("Lê Thị Mẫu", "Phòng Công tác Quốc hội", "Trưởng phòng"));

    @TempDir
    private Path files;

    @Test
    void aDepartmentCopiesLastYearAndGathersWhatItsPeoplePledge(Running running) {
        var address = running.platform().addresses().gateway().toString();
        try (var chromium = new Chromium();
                var officer = chromium.person("canbo.vpddbqh", address)) {
            officer.signIn();
            officer.button("Chép từ năm 2021").click();
            officer.sees("Bản đăng ký thi đua năm 2022");
            assertThat(officer.field("Tiêu đề")).hasValue(Pattern.compile("2022"));
            officer.checksPage("registration-copied");
            readsTheStaffList(officer);
            pledges(officer);
            takesTheSum(officer);
        }
    }

    @Test
    void onePersonPledgesForThemselves(Running running) {
        var address = running.platform().addresses().gateway().toString();
        try (var chromium = new Chromium();
                var person = chromium.person("nguoi.skhcn", address)) {
            person.signIn();
            person.link("Đăng ký của tôi").first().click();
            person.sees("Đăng ký của tôi");
            person.page().getByLabel("Lao động tiên tiến").first().check();
            person.button("Đăng ký").click();
            person.seesText("Bạn đã đăng ký năm 2022");
            person.checksPage("my-pledge");
        }
    }

    @Test
    void theProvinceSeesAllBlocsOfAYear(Running running) {
        var address = running.platform().addresses().gateway().toString();
        try (var chromium = new Chromium();
                var administrator = chromium.person("quantri", address)) {
            administrator.signIn();
            administrator.page().navigate("/province?year=2022");
            administrator.sees("Toàn tỉnh năm 2022");
            administrator.checksPage("province");
            administrator
                    .link("Khối Thi đua các cơ quan tham mưu tổng hợp")
                    .first()
                    .click();
            administrator.sees("So sánh khối năm 2022");
        }
    }

    private void readsTheStaffList(Person officer) {
        officer.link("Nội bộ đơn vị").first().click();
        officer.sees("Nội bộ đơn vị");
        officer.page().locator("input[type=file]").first().setInputFiles(DepartmentFiles.staffList(files, PEOPLE));
        officer.seesText("Đã đọc xong danh-sach.xlsx");
        officer.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(Pattern.compile("^Lấy danh sách tính đến")))
                .click();
        officer.seesText("3 người, 2 phòng – tính đến");
        officer.page().getByLabel("Tìm theo tên, phòng, chức vụ").fill("tran van mau");
        officer.seesText("Trần Văn Mẫu");
        officer.checksPage("staff-list");
    }

    private static void pledges(Person officer) {
        officer.page()
                .getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Đăng ký nội bộ"))
                .click();
        officer.button("Thêm đăng ký").click();
        officer.dialog().getByLabel("Họ và tên").fill("Trần Văn Mẫu");
        officer.dialog()
                .getByLabel("Phòng", new Locator.GetByLabelOptions().setExact(true))
                .fill("Văn phòng");
        officer.dialog().getByLabel("Chiến sĩ thi đua cơ sở").check();
        officer.confirms("Thêm");
        officer.seesText("Trần Văn Mẫu");
        officer.checksPage("pledges");
    }

    /** Who strives for the higher title is counted among the lower one too, and the sum goes into the registration. */
    private static void takesTheSum(Person officer) {
        officer.page()
                .getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Tổng hợp"))
                .click();
        officer.checksPage("roll-up");
        officer.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName(Pattern.compile("^Lấy số này \\(1\\) vào bản đăng ký: Lao động tiên tiến")))
                .click();
        officer.seesText("Đã ghi 1 vào bản đăng ký: Lao động tiên tiến");
        officer.page().navigate("/registrations");
        officer.link("Soạn tiếp").first().click();
        assertThat(officer.field("Lao động tiên tiến – cá nhân – số lượng")).hasValue(Pattern.compile("0?1"));
    }
}
