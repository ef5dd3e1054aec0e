package io.vigia.portal.accounts;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
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
        List<String> codes = codes(visitor);
        assertEquals(10, codes.size());
        assertSealed(ana, app);
        Newcomer again = elsewhere(ana);
        Page other = again.at().page();
        again.logIn(Newcomer.PASSWORD);
        other.waitForURL("**/signup/code*");
        assertFalse(isIn(again), "the password alone opens nothing");
        again.logIn(Newcomer.PASSWORD);
        other.waitForURL("**/signup/code*");
        enter(again, app.last());
        assertThat(other.locator("[data-problem-of='code:code']")).isVisible(); // it set the factor up before
        enter(again, app.next());
        other.waitForURL("**/payments/dashboard");
        Newcomer replay = elsewhere(ana);
        Page third = replay.at().page();
        replay.logIn(Newcomer.PASSWORD);
        third.waitForURL("**/signup/code*");
        enter(replay, app.last());
        assertThat(third.locator("[data-problem-of='code:code']")).isVisible();
        enter(replay, codes.get(3));
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
    }

    @Test
    void letsStaffMoveToAnotherTelephone(Visitor visitor) throws SQLException {
        Newcomer ana = Newcomer.at(visitor).comeAboard();
        become(ana, "COMPLIANCE");
        visitor.page().context().clearCookies();
        ana.logIn(Newcomer.PASSWORD);
        visitor.page().waitForURL("**/accounts/profile/factor");
        Authenticator old = setUp(ana);
        drop(ana, Newcomer.PASSWORD, codes(visitor).get(0));
        assertThat(visitor.page().locator(".message.wait")).isVisible();
        visitor.open("/accounts/merchants/list");
        assertTrue(visitor.page().url().endsWith("/accounts/profile/factor"), "nothing else before there is another");
        Authenticator fresh = setUp(ana);
        assertNotEquals(old.secret(), fresh.secret());
        visitor.open("/accounts/merchants/list");
        assertThat(visitor.page().locator("h1")).hasText("Merchants");
    }

    @Test
    void changesNothingWithoutThePasswordAndThenEndsOtherSessionsAndMails(Visitor visitor) {
        Newcomer ana = Newcomer.at(visitor).comeAboard();
        Newcomer phone = elsewhere(ana);
        phone.logIn(Newcomer.PASSWORD);
        phone.at().page().waitForURL("**/payments/dashboard");
        Authenticator app = offered(ana);
        prove(ana, "not my password", app.next());
        assertThat(visitor.page().locator("[data-problem-of='prove:password']")).isVisible();
        assertTrue(isIn(phone));
        prove(ana, Newcomer.PASSWORD, app.next());
        assertThat(visitor.page().locator("#codes")).isVisible();
        List<String> codes = codes(visitor);
        assertFalse(isIn(phone), "whoever came without a second factor is out");
        assertThat(ana.mail("second-factor")).isVisible();
        phone.logIn(Newcomer.PASSWORD);
        phone.at().page().waitForURL("**/signup/code*");
        enter(phone, codes.get(0));
        phone.at().page().waitForURL("**/payments/dashboard");
        drop(ana, "not my password", codes.get(1));
        assertThat(visitor.page().locator("[data-problem-of='drop:password']")).isVisible();
        assertTrue(isIn(phone));
        drop(ana, Newcomer.PASSWORD, codes.get(1));
        assertThat(visitor.page().locator("[id='prove:set']")).isVisible();
        assertFalse(isIn(phone));
        assertThat(ana.mail("second-factor-removed")).isVisible();
        phone.at().page().context().close();
    }

    @Test
    void letsPeopleInAsWhatTheyAreWhenTheCodeComes(Visitor visitor) throws SQLException {
        Newcomer ana = Newcomer.at(visitor).comeAboard();
        setUp(ana);
        List<String> codes = codes(visitor);
        Newcomer phone = elsewhere(ana);
        Page page = phone.at().page();
        phone.logIn(Newcomer.PASSWORD);
        page.waitForURL("**/signup/code*");
        become(ana, "ANALYST");
        enter(phone, codes.get(0));
        page.waitForURL("**/payments/dashboard");
        assertEquals(
                403,
                page.navigate(visitor.platform().url() + "/portal/apikeys/list").status());
        Newcomer other = elsewhere(ana);
        other.logIn(Newcomer.PASSWORD);
        other.at().page().waitForURL("**/signup/code*");
        change(ana, "password_changed = 1");
        enter(other, codes.get(1));
        other.at().page().waitForURL("**/accounts/login");
        assertThat(other.at().page().locator(".message.bad")).isVisible();
        assertFalse(isIn(other), "the password that was shown is theirs no more");
        page.context().close();
        other.at().page().context().close();
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
        Authenticator app = offered(person);
        prove(person, Newcomer.PASSWORD, app.wrong());
        assertThat(page.locator("[data-problem-of='prove:code']")).isVisible();
        prove(person, Newcomer.PASSWORD, app.next());
        assertThat(page.locator("#codes")).isVisible();
        return app;
    }

    private static Authenticator offered(Newcomer person) {
        Page page = person.at().page();
        person.at().open("/accounts/profile/factor");
        assertThat(page.locator(".factor img")).isVisible();
        return new Authenticator(page.locator(".factor .id")
                .first()
                .locator("span")
                .first()
                .innerText()
                .strip());
    }

    private static void prove(Newcomer person, String password, String code) {
        person.fill("prove:password", password);
        person.fill("prove:code", code);
        person.click("prove:set");
    }

    private static void drop(Newcomer person, String password, String code) {
        person.at().open("/accounts/profile/factor");
        person.fill("drop:password", password);
        person.fill("drop:code", code);
        person.click("drop:set");
    }

    private static void enter(Newcomer person, String code) {
        person.fill("code:code", code);
        person.click("code:enter");
    }

    private static List<String> codes(Visitor visitor) {
        return visitor.page().locator("#codes li").allInnerTexts();
    }

    /** The same person with another browser. */
    private static Newcomer elsewhere(Newcomer person) {
        Visitor at = person.at();
        Page other = at.page().context().browser().newContext().newPage();
        return new Newcomer(new Visitor(at.platform(), other), person.email());
    }

    private static boolean isIn(Newcomer person) {
        person.at().open("/payments/list");
        return !person.at().page().url().contains("/accounts/login");
    }

    private static void become(Newcomer person, String role) throws SQLException {
        change(person, "role = '" + role + "'");
    }

    private static void change(Newcomer person, String what) throws SQLException {
        try (Connection database = person.at().platform().database();
                PreparedStatement change =
                        database.prepareStatement("update members set " + what + " where email = ?")) {
            change.setString(1, person.email());
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
