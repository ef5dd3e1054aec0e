package io.vigia.portal.accounts;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import io.vigia.system.BrowserExtension;
import io.vigia.system.PlatformExtension;
import io.vigia.system.Visitor;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Codes from a telephone, beside the password. */
@ExtendWith({PlatformExtension.class, BrowserExtension.class})
@Tag("P-13")
class SecondFactorIT {

    @Test
    void asksForTheCodeAndTakesItOnce(Visitor visitor) throws SQLException {
        Newcomer ana = Newcomer.at(visitor).comeAboard();
        Authenticator app = setUp(ana);
        List<String> codes = visitor.page().locator("#codes li").allInnerTexts();
        assertEquals(10, codes.size());
        assertSealed(ana, app);
        Page other = visitor.page().context().browser().newContext().newPage();
        Newcomer again = new Newcomer(new Visitor(visitor.platform(), other), ana.email());
        again.logIn(Newcomer.PASSWORD);
        other.waitForURL("**/signup/code*");
        again.at().open("/payments/list");
        assertTrue(other.url().contains("/accounts/login"), "the password alone opens nothing");
        again.logIn(Newcomer.PASSWORD);
        other.waitForURL("**/signup/code*");
        again.fill("code:code", app.last());
        again.click("code:enter");
        assertThat(other.locator("[data-problem-of='code:code']")).isVisible(); // it set the factor up before
        again.fill("code:code", app.next());
        again.click("code:enter");
        other.waitForURL("**/payments/dashboard");
        Page third = visitor.page().context().browser().newContext().newPage();
        Newcomer replay = new Newcomer(new Visitor(visitor.platform(), third), ana.email());
        replay.logIn(Newcomer.PASSWORD);
        third.waitForURL("**/signup/code*");
        replay.fill("code:code", app.last());
        replay.click("code:enter");
        assertThat(third.locator("[data-problem-of='code:code']")).isVisible();
        replay.fill("code:code", codes.get(3));
        replay.click("code:enter");
        third.waitForURL("**/payments/dashboard");
        third.context().close();
        other.context().close();
    }

    @Test
    void letsStaffDoNothingWithoutOne(Visitor visitor) throws SQLException {
        Newcomer ana = Newcomer.at(visitor).comeAboard();
        become(ana, "COMPLIANCE");
        visitor.page().context().clearCookies();
        ana.logIn(Newcomer.PASSWORD);
        visitor.page().waitForURL("**/accounts/profile/factor");
        for (String page : List.of("/payments/list", "/accounts/merchants/list", "/accounts/profile/sessions")) {
            visitor.open(page);
            assertTrue(visitor.page().url().endsWith("/accounts/profile/factor"), page);
        }
        setUp(ana);
        visitor.open("/accounts/merchants/list");
        assertThat(visitor.page().locator("h1")).hasText("Merchants");
        visitor.open("/accounts/profile/factor");
        assertThat(visitor.page().locator("[id='drop:set']")).hasCount(0);
    }

    @Test
    void letsNobodyMakeLiveSecretKeysWithoutOne(Visitor visitor) {
        Newcomer ana = Newcomer.at(visitor).comeAboard();
        visitor.open("/apikeys/list");
        visitor.page().locator("button.mode").click();
        visitor.page().locator("[data-open='new-key']").click();
        ana.fill("create:name", "Server");
        ana.click("create:make");
        assertThat(visitor.page().locator(".message.bad")).containsText("second factor");
        assertFalse(visitor.page().content().contains("sk_live_"));
    }

    /** Sets a second factor up on the page for it; ends there, with the recovery codes shown. */
    static Authenticator setUp(Newcomer person) {
        Page page = person.at().page();
        person.at().open("/accounts/profile/factor");
        assertThat(page.locator(".factor img")).isVisible();
        Authenticator app = new Authenticator(page.locator(".factor .id")
                .first()
                .locator("span")
                .first()
                .innerText()
                .strip());
        person.fill("prove:code", app.wrong());
        person.click("prove:set");
        assertThat(page.locator("[data-problem-of='prove:code']")).isVisible();
        person.fill("prove:code", app.next());
        person.click("prove:set");
        assertThat(page.locator("#codes")).isVisible();
        return app;
    }

    private static void become(Newcomer person, String role) throws SQLException {
        try (Connection database = person.at().platform().database();
                PreparedStatement change = database.prepareStatement("update members set role = ? where email = ?")) {
            change.setString(1, role);
            change.setString(2, person.email());
            change.executeUpdate();
        }
    }

    private static void assertSealed(Newcomer person, Authenticator app) throws SQLException {
        try (Connection database = person.at().platform().database();
                PreparedStatement read = database.prepareStatement("select factor_enc from members where email = ?")) {
            read.setString(1, person.email());
            ResultSet row = read.executeQuery();
            assertTrue(row.next());
            assertFalse(new String(row.getBytes(1), StandardCharsets.ISO_8859_1).contains(app.secret()));
        }
    }
}
