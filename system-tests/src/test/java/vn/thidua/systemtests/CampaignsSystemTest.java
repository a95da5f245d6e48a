package vn.thidua.systemtests;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.systemtests.WholePlatform.Running;

/** A unit's own campaign, in the browser. */
@ExtendWith(WholePlatform.class)
class CampaignsSystemTest {

    private static final String NAME = "Phong trào mẫu của Sở, phát động rồi kết thúc";

    @Test
    void anOfficerDraftsLaunchesAndClosesACampaignOfTheUnit(Running running) {
        var address = running.platform().addresses().gateway().toString();
        try (var chromium = new Chromium();
                var officer = chromium.person("canbo.stc", address).signIn()) {
            officer.link("Phong trào").click();
            officer.sees("Phong trào thi đua");
            officer.button("Thêm phong trào").click();
            officer.dialog()
                    .getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName("Tên phong trào"))
                    .fill(NAME);
            officer.confirms("Thêm");
            officer.button("Phát động: " + NAME).click();
            officer.confirms("Phát động");
            officer.button("Kết thúc: " + NAME).click();
            officer.confirms("Kết thúc");
            officer.seesText("Đã kết thúc phong trào.");
            officer.checksPage("campaigns");
        }
    }
}
