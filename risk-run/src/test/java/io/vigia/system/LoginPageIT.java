package io.vigia.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The way into the portal. */
@ExtendWith({PlatformExtension.class, BrowserExtension.class})
class LoginPageIT {
    @Test
    void sendsAStrangerToTheLogin(Visitor stranger) {
        stranger.open("/");
        assertThat(stranger.page()).hasURL(stranger.platform().url() + "/portal/accounts/login?to=%2Fportal%2F");
        stranger.screenshot("login");
    }

    @Test
    void letsTheOwnerIn(Visitor owner) {
        owner.login("owner");
        assertThat(owner.page()).not().hasURL(Pattern.compile("/accounts/login"));
        owner.screenshot("home");
    }

    @Test
    void keepsAWrongPasswordOut(Visitor stranger) {
        stranger.open("/accounts/login");
        stranger.page()
                .locator("[id='login:email']")
                .fill(stranger.platform().user("owner").email());
        stranger.page().locator("[id='login:password']").fill("not the password");
        stranger.page().locator("[id='login:enter']").click();
        assertThat(stranger.page()).hasURL(Pattern.compile("/accounts/login"));
    }
}
