package io.vigia.system;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;

/**
 * A person at the portal.
 *
 * @param platform whose portal it is
 * @param page what the person sees
 */
public record Visitor(Platform platform, Page page) {
    private static final Path SCREENSHOTS = Path.of("target/screenshots");

    /**
     * Opens a page of the portal.
     *
     * @param path below {@code /portal}, beginning with a slash
     */
    public Visitor open(String path) {
        page.navigate(platform.url() + "/portal" + path);
        page.waitForLoadState(LoadState.LOAD);
        return this;
    }

    /** Logs in as the demo's user of a role: {@code owner}, {@code developer}, {@code analyst}, … */
    public Visitor login(String role) {
        Platform.User user = platform.user(role);
        open("/accounts/login");
        page.locator("[id='login:email']").fill(user.email());
        page.locator("[id='login:password']").fill(user.password());
        page.locator("[id='login:enter']").click();
        page.waitForURL(url -> !url.contains("/accounts/login"));
        return this;
    }

    /** Writes a picture of the whole page to {@code target/screenshots}. */
    public void screenshot(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + ".png"))
                .setFullPage(true));
    }
}
