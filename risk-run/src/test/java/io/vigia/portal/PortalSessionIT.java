package io.vigia.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import io.vigia.system.BrowserExtension;
import io.vigia.system.PlatformExtension;
import io.vigia.system.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Getting in and out, and the switch between test and live. */
@ExtendWith({PlatformExtension.class, BrowserExtension.class})
class PortalSessionIT {

    @Test
    void leadsBackToThePageThatWasAskedFor(Visitor visitor) {
        visitor.open("/rulesets/list");
        assertTrue(visitor.page().url().contains("/accounts/login?to="));
        String before = session(visitor).value;
        enter(visitor, visitor.platform().user("owner").password());
        visitor.page().waitForURL("**/portal/rulesets/list");
        assertNotEquals(before, session(visitor).value, "the session's id changes with its owner");
        assertTrue(session(visitor).httpOnly);
    }

    @Test
    void saysTheSameOfAnUnknownPersonAndAWrongPassword(Visitor visitor) {
        visitor.open("/accounts/login");
        enter(visitor, "wrong");
        String wrong = visitor.page().locator(".message.bad").innerText();
        visitor.page().locator("[id='login:email']").fill("nobody@nowhere.example");
        visitor.page().locator("[id='login:password']").fill("wrong");
        visitor.page().locator("[id='login:enter']").click();
        assertThat(visitor.page().locator(".message.bad")).hasText(wrong);
    }

    @Test
    void paintsTestModeOverEveryPageAndNotLive(Visitor visitor) {
        visitor.login("owner").open("/apikeys/list");
        Locator band = visitor.page().locator(".band");
        assertThat(band).containsText("Test mode");
        assertThat(visitor.page().locator("tbody")).containsText("sk_test_");
        visitor.page().locator("button.mode").click();
        assertThat(band).hasCount(0);
        assertThat(visitor.page().locator("tbody")).containsText("sk_live_");
        assertTrue(visitor.page().url().endsWith("/apikeys/list"), "the switch stays on the page");
    }

    @Test
    void takesNoPostWithoutItsToken(Visitor visitor) {
        visitor.login("owner");
        APIResponse answer = visitor.page()
                .request()
                .post(
                        visitor.platform().url() + "/portal/session",
                        RequestOptions.create().setForm(FormData.create().set("do", "live")));
        assertEquals(403, answer.status());
    }

    @Test
    void logsOut(Visitor visitor) {
        visitor.login("owner");
        visitor.page().locator(".bar details.menu summary").last().click();
        visitor.page().locator("button[value=logout]").click();
        visitor.page().waitForURL("**/portal/accounts/login");
        visitor.open("/payments/list");
        assertTrue(visitor.page().url().contains("/accounts/login"));
    }

    @Test
    void showsARoleOnlyWhatItMayOpen(Visitor visitor) {
        visitor.login("finance");
        assertThat(visitor.page().locator("#rail")).containsText("Payments");
        assertThat(visitor.page().locator("#rail")).not().containsText("API keys");
        Response keys = visitor.page().navigate(visitor.platform().url() + "/portal/apikeys/list");
        assertEquals(403, keys.status());
        assertThat(visitor.page().locator("h1")).hasText("This page is not yours to open");
    }

    @Test
    void keepsScriptsOfOthersOut(Visitor visitor) {
        Response page = visitor.page().navigate(visitor.platform().url() + "/portal/accounts/login");
        String policy = page.headerValue("Content-Security-Policy");
        assertTrue(policy.contains("script-src 'self' 'nonce-"), policy);
        assertTrue(policy.contains("frame-ancestors 'none'"), policy);
        assertEquals("nosniff", page.headerValue("X-Content-Type-Options"));
    }

    private static void enter(Visitor visitor, String password) {
        visitor.page()
                .locator("[id='login:email']")
                .fill(visitor.platform().user("owner").email());
        visitor.page().locator("[id='login:password']").fill(password);
        visitor.page().locator("[id='login:enter']").click();
    }

    private static Cookie session(Visitor visitor) {
        return visitor.page().context().cookies().stream()
                .filter(cookie -> cookie.name.equals("vigia_session"))
                .findFirst()
                .orElseThrow();
    }
}
