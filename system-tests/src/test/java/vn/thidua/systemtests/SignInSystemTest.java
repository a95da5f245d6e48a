package vn.thidua.systemtests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.systemtests.WholePlatform.Running;

/** Signing in and out, and what the browser holds meanwhile. */
@ExtendWith(WholePlatform.class)
class SignInSystemTest {

    static final List<String> APIS = List.of(
            "/api/campaign/people/me",
            "/api/registration/rounds",
            "/api/award/catalogue",
            "/api/notification/notices",
            "/api/notification/stream");

    @Test
    void nobodyGetsAnythingWithoutSigningIn(Running running) {
        try (var chromium = new Chromium();
                var somebody = chromium.person("", address(running))) {
            for (var api : APIS) {
                var answer = somebody.context().request().get(api);
                assertThat(answer.status()).as(api).isEqualTo(401);
                assertThat(answer.text()).contains("\"not-signed-in\"");
            }
        }
    }

    @Test
    void theBrowserHoldsACookieAndNoToken(Running running) {
        try (var chromium = new Chromium();
                var officer = chromium.person("canbo.snv", address(running)).signIn()) {
            var session = officer.context().cookies().stream()
                    .filter(it -> it.name.startsWith("__Host-"))
                    .findFirst()
                    .orElseThrow();
            assertThat(session.httpOnly && session.secure).isTrue();
            assertThat(session.sameSite).isIn(SameSiteAttribute.LAX, SameSiteAttribute.STRICT);
            var kept = (String) officer.page()
                    .evaluate("() => JSON.stringify(localStorage) + JSON.stringify(sessionStorage) + document.cookie");
            assertThat(kept).doesNotContain("eyJ");
        }
    }

    @Test
    void aSessionOutlivesARestartOfTheGateway(Running running) {
        try (var chromium = new Chromium();
                var officer = chromium.person("canbo.bdt", address(running)).signIn()) {
            running.platform().part("gateway").restart();

            officer.page().reload();
            officer.sees("Trang chủ");
            officer.seesText("Cán bộ mẫu Ban Dân tộc");
        }
    }

    @Test
    void whoIsSignedInAtTheIdentityProviderIsNotAskedAgain(Running running) {
        try (var chromium = new Chromium();
                var officer = chromium.person("canbo.stc", address(running)).signIn()) {
            officer.context()
                    .clearCookies(new BrowserContext.ClearCookiesOptions().setName(Pattern.compile("^__Host-.*")));
            officer.page().navigate("/");
            officer.page().getByText("Đăng nhập bằng tài khoản đơn vị").click();

            officer.sees("Trang chủ");
        }
    }

    @Test
    void anotherTabShowsTheSignInAtOnceAfterSigningOut(Running running) {
        try (var chromium = new Chromium();
                var officer = chromium.person("canbo.snv", address(running)).signIn()) {
            var tab = officer.context().newPage();
            tab.navigate("/");
            assertThat(tab.getByText("Trang chủ").first()).isVisible();

            signsOut(officer);

            assertThat(tab.getByText("Đăng nhập bằng tài khoản đơn vị")).isVisible();
        }
    }

    @Test
    void signingOutEndsTheSessionAtTheIdentityProviderToo(Running running) {
        try (var chromium = new Chromium();
                var officer = chromium.person("canbo.ttt", address(running)).signIn()) {
            signsOut(officer);
            officer.seesText("Đăng nhập bằng tài khoản đơn vị");
            assertThat(officer.context()
                            .request()
                            .get("/api/campaign/people/me")
                            .status())
                    .isEqualTo(401);

            officer.page().getByText("Đăng nhập bằng tài khoản đơn vị").click();
            assertThat(officer.page().locator("#username")).isVisible();
        }
    }

    @Test
    void theScreensSpeakEnglishToo(Running running) {
        try (var chromium = new Chromium();
                var officer = chromium.person("canbo.stttt", address(running)).signIn()) {
            officer.page().getByText(Pattern.compile("^(EN|English)$")).first().click();
            officer.sees("Home");
            officer.checksPage("home-english");
        }
    }

    private static void signsOut(Person person) {
        person.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Tài khoản")))
                .click();
        person.page().getByText("Đăng xuất").click();
    }

    private static String address(Running running) {
        return running.platform().addresses().gateway().toString();
    }
}
