package io.vigia.portal.accounts;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import io.vigia.system.BrowserExtension;
import io.vigia.system.PlatformExtension;
import io.vigia.system.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Sessions are listed, ended at once, and a sign-in from a new device is mailed. */
@ExtendWith({PlatformExtension.class, BrowserExtension.class})
class PortalSessionsIT {

    @Test
    @Tag("P-17")
    void mailsASignInFromANewDeviceAndEndsItAtOnce(Visitor visitor) {
        Newcomer ana = Newcomer.at(visitor).comeAboard();
        Page other = visitor.page().context().browser().newContext().newPage();
        Newcomer elsewhere = new Newcomer(new Visitor(visitor.platform(), other), ana.email());
        elsewhere.logIn(Newcomer.PASSWORD);
        other.waitForURL("**/payments/dashboard");
        assertThat(ana.mail("new-device")).isVisible();
        visitor.open("/accounts/profile/sessions");
        assertThat(visitor.page().locator("[id='sessions'] tbody tr")).hasCount(2);
        visitor.page()
                .locator("[id='sessions'] tbody input[type=submit]")
                .first()
                .click();
        assertThat(visitor.page().locator("[id='sessions'] tbody tr")).hasCount(1);
        elsewhere.at().open("/payments/list");
        assertTrue(other.url().contains("/accounts/login"), "the ended session is over with its next request");
        visitor.open("/payments/list");
        assertFalse(visitor.page().url().contains("/accounts/login"), "this one goes on");
        other.context().close();
    }

    @Test
    void writesOfNoDeviceThatIsKnown(Visitor visitor) {
        Newcomer ana = Newcomer.at(visitor).comeAboard();
        visitor.page().locator(".bar details.menu summary").last().click();
        visitor.page().locator("button[value=logout]").click();
        visitor.page().waitForURL("**/portal/accounts/login");
        ana.logIn(Newcomer.PASSWORD);
        visitor.page().waitForURL("**/payments/dashboard");
        ana.mail("verify");
        assertThat(visitor.page().locator("article[data-kind='new-device'][data-to='" + ana.email() + "']"))
                .hasCount(0);
    }

    @Test
    void endsTheOthersWhenThePasswordChanges(Visitor visitor) {
        Newcomer ana = Newcomer.at(visitor).comeAboard();
        Page other = visitor.page().context().browser().newContext().newPage();
        Newcomer elsewhere = new Newcomer(new Visitor(visitor.platform(), other), ana.email());
        elsewhere.logIn(Newcomer.PASSWORD);
        other.waitForURL("**/payments/dashboard");
        visitor.open("/accounts/profile/sessions");
        ana.fill("change:old", "not my password");
        ana.fill("change:password", "mármol-trueno-canela-58");
        ana.click("change:set");
        assertThat(visitor.page().locator("[data-problem-of='change:old']")).isVisible();
        ana.fill("change:old", Newcomer.PASSWORD);
        ana.fill("change:password", "mármol-trueno-canela-58");
        ana.click("change:set");
        assertThat(visitor.page().locator(".message.good")).isVisible();
        elsewhere.at().open("/payments/list");
        assertTrue(other.url().contains("/accounts/login"));
        assertThat(ana.mail("password-changed")).isVisible();
        other.context().close();
    }
}
