package vn.thidua.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import vn.thidua.launcher.demo.DemoPeople;

/** Somebody at a browser: signs in as people do, and what they see is checked for everybody's sake. */
final class Person implements AutoCloseable {

    private static final Path AXE = Path.of("..", "web", "node_modules", "axe-core", "axe.min.js");
    private static final Path SCREENS = Path.of("target", "screens");
    private static final Path EXPORTS = Path.of("target", "exports");

    /** Chromium says nothing on the console of a probe that is caught, such as one for eval. */
    private static final String TELLS_WHAT_IS_BLOCKED = """
            addEventListener('securitypolicyviolation', event =>
                console.error('Content Security Policy: ' + event.violatedDirective + ' ' + event.blockedURI))
            """;

    private final String username;
    private final BrowserContext context;
    private final Page page;
    private final List<String> blocked = new CopyOnWriteArrayList<>();

    Person(String username, BrowserContext context) {
        this.username = username;
        this.context = context;
        context.addInitScript(TELLS_WHAT_IS_BLOCKED);
        this.page = context.newPage();
        page.onConsoleMessage(it -> {
            if (it.text().contains("Content Security Policy")) {
                blocked.add(it.text());
            }
        });
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    /** From the landing page through the sign-in page to the home page. */
    Person signIn() {
        page.navigate("/");
        page.getByText("Đăng nhập bằng tài khoản đơn vị").click();
        page.locator("#username").fill(username);
        if (page.locator("#password").count() == 0) {
            page.locator("#kc-login").click();
        }
        page.locator("#password").fill(DemoPeople.PASSWORD);
        page.locator("#kc-login").click();
        sees("Trang chủ");
        return this;
    }

    /** A heading of the page. */
    void sees(String heading) {
        PlaywrightAssertions.assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(heading))
                        .first())
                .isVisible();
    }

    void seesText(String text) {
        PlaywrightAssertions.assertThat(page.getByText(text).first()).isVisible();
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    Locator dialog() {
        return page.getByRole(AriaRole.DIALOG);
    }

    /** Confirms with the dialog's own button of that name, once what the dialog asks is filled in. */
    void confirms(String name) {
        dialog().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .click();
        PlaywrightAssertions.assertThat(dialog()).hasCount(0);
    }

    void choosesFromMenu(String menu, String item) {
        button(menu).click();
        page.getByRole(
                        AriaRole.MENUITEM,
                        new Page.GetByRoleOptions().setName(item).setExact(true))
                .click();
    }

    /** Chooses a menu's entry that gives a file, and keeps the file under its own name's ending. */
    Exported downloads(String menu, String item, String name) {
        button(menu).click();
        var entry = page.getByRole(
                AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(item).setExact(true));
        var download = page.waitForDownload(entry::click);
        var given = download.suggestedFilename();
        var file = EXPORTS.resolve(name + given.substring(given.lastIndexOf('.')));
        download.saveAs(file);
        page.keyboard().press("Escape");
        return new Exported(file);
    }

    /** Nothing on the page keeps anybody out, by axe's rules, and nothing was kept out of it; pictures it, wide and narrow. */
    void checksPage(String name) {
        assertThat(blocked).as("blocked by the page's policy").isEmpty();
        rests();
        var violations = violations();
        assertThat(violations).as("axe on " + name).isEmpty();
        picture(name + "-wide", 1440);
        picture(name + "-narrow", 390);
        page.setViewportSize(1440, 900);
    }

    /** Nothing pointed at and nothing focused, so that no tooltip lies over the page. */
    private void rests() {
        page.mouse().move(0, 0);
        page.evaluate("() => document.activeElement?.blur()");
        PlaywrightAssertions.assertThat(page.getByRole(AriaRole.TOOLTIP)).hasCount(0);
    }

    @SuppressWarnings("unchecked")
    private List<String> violations() {
        try {
            page.evaluate(Files.readString(AXE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var found = (List<Map<String, Object>>) page.evaluate("""
                async () => (await axe.run()).violations.map(it => ({
                    rule: it.id, where: it.nodes.map(node => node.html.slice(0, 200)).join(' | ') }))
                """);
        return found.stream().map(it -> it.get("rule") + ": " + it.get("where")).toList();
    }

    private void picture(String name, int width) {
        page.setViewportSize(width, 900);
        page.evaluate("() => scrollTo(0, 0)");
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENS.resolve(name + ".png"))
                .setFullPage(true));
    }

    /** What was on the screen last tells why a test failed. */
    @Override
    public void close() {
        picture("last-" + username, 1440);
        context.close();
    }
}
