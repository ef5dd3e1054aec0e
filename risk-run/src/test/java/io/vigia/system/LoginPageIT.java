package io.vigia.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith({PlatformExtension.class, BrowserExtension.class})
class LoginPageIT {
    @Test
    void sendsAStrangerToTheLogin(Visitor stranger) {
        stranger.open("/");
        assertThat(stranger.page()).hasURL(stranger.platform().url() + "/portal/accounts/login?to=%2Fportal%2F");
        stranger.screenshot("login");
    }
}
