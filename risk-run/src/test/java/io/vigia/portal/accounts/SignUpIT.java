package io.vigia.portal.accounts;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import io.vigia.system.BrowserExtension;
import io.vigia.system.PlatformExtension;
import io.vigia.system.Visitor;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A stranger opens an account, and comes back when they forgot their password. */
@ExtendWith({PlatformExtension.class, BrowserExtension.class})
class SignUpIT {

    @ParameterizedTest
    @CsvSource({"en,Confirm your address", "es-CO,Confirme su dirección", "zh-CN,请确认您的地址"})
    void opensAnAccountOnceTheAddressIsConfirmed(String language, String subject, Visitor visitor) throws SQLException {
        visitor.page()
                .context()
                .addCookies(List.of(new Cookie("vigia_language", language)
                        .setUrl(visitor.platform().url())));
        Newcomer ana = Newcomer.at(visitor);
        ana.signUp();
        visitor.page().waitForURL("**/signup/sent");
        assertEquals(0, members(ana), "nobody is there before the address is confirmed");
        Locator mail = ana.mail("verify");
        assertThat(mail.locator("h2")).hasText(subject);
        String link = mail.locator("a").first().getAttribute("href");
        visitor.page().navigate(link);
        assertEquals(0, members(ana), "a program that follows links opens nothing");
        assertThat(visitor.page().locator("main")).containsText(ana.email());
        ana.fill("confirm:password", Newcomer.PASSWORD);
        ana.click("confirm:open");
        visitor.page().waitForURL("**/accounts/login");
        assertEquals(1, members(ana));
        ana.logIn(Newcomer.PASSWORD);
        visitor.page().waitForURL("**/payments/dashboard");
        visitor.page().navigate(link);
        assertThat(visitor.page().locator("[id='confirm:open']")).hasCount(0);
    }

    @Test
    void tellsNobodyThatAnAddressIsKnown(Visitor visitor) throws SQLException {
        Newcomer ana = Newcomer.at(visitor).comeAboard();
        visitor.page().context().clearCookies();
        ana.signUp();
        visitor.page().waitForURL("**/signup/sent");
        String known = visitor.page().locator("main").innerText();
        Newcomer stranger = Newcomer.at(visitor);
        stranger.signUp();
        visitor.page().waitForURL("**/signup/sent");
        assertEquals(known, visitor.page().locator("main").innerText());
        assertThat(ana.mail("already-member")).isVisible();
        assertEquals(1, members(ana));
    }

    @ParameterizedTest
    @CsvSource({"short1,at least 12", "passwordpassword,easy to guess|breaches", "iloveyou123456,breaches|easy"})
    void refusesPasswordsThatAttackersTry(String password, String said, Visitor visitor) throws SQLException {
        visitor.page()
                .context()
                .addCookies(List.of(new Cookie("vigia_language", "en")
                        .setUrl(visitor.platform().url())));
        Newcomer ana = Newcomer.at(visitor);
        ana.signUp();
        visitor.page().waitForURL("**/signup/sent");
        visitor.page().navigate(ana.link("verify"));
        ana.fill("confirm:password", password);
        ana.click("confirm:open");
        assertThat(visitor.page().locator("[data-problem-of='confirm:password']"))
                .containsText(Pattern.compile(said));
        assertEquals(0, members(ana));
        ana.fill("confirm:password", Newcomer.PASSWORD);
        ana.click("confirm:open");
        visitor.page().waitForURL("**/accounts/login");
        assertEquals(1, members(ana), "a refused password does not spend the link");
    }

    @Test
    void letsWhoeverReadsTheMailChooseThePasswordNotWhoeverAsked(Visitor visitor) throws SQLException {
        Newcomer ana = Newcomer.at(visitor);
        visitor.open("/accounts/signup/new");
        assertThat(visitor.page().locator("input[type=password]")).hasCount(0);
        ana.signUp();
        visitor.page().waitForURL("**/signup/sent");
        String others = ana.link("verify");
        ana.signUp();
        visitor.page().waitForURL("**/signup/sent");
        String newest = ana.link("verify");
        assertNotEquals(others, newest);
        visitor.page().navigate(newest);
        ana.fill("confirm:password", Newcomer.PASSWORD);
        ana.click("confirm:open");
        visitor.page().waitForURL("**/accounts/login");
        visitor.page().navigate(others);
        assertThat(visitor.page().locator("[id='confirm:open']")).hasCount(0);
        assertEquals(1, members(ana));
    }

    @Test
    void setsANewPasswordOnceAndEndsAllSessions(Visitor visitor) {
        Newcomer ana = Newcomer.at(visitor).comeAboard();
        Page elsewhere = visitor.page().context().browser().newContext().newPage();
        Newcomer phone = new Newcomer(new Visitor(visitor.platform(), elsewhere), ana.email());
        phone.at().open("/accounts/signup/forgot");
        phone.fill("forgot:email", ana.email());
        phone.click("forgot:ask");
        elsewhere.waitForURL("**/signup/sent");
        String link = phone.link("reset");
        elsewhere.navigate(link);
        phone.fill("reset:password", "papel-volcán-silla-41-rojo");
        phone.click("reset:set");
        elsewhere.waitForURL("**/accounts/login");
        visitor.open("/payments/list");
        assertTrue(visitor.page().url().contains("/accounts/login"), "the old session is over at once");
        elsewhere.navigate(link);
        assertThat(elsewhere.locator("[id='reset:set']")).hasCount(0);
        phone.logIn("papel-volcán-silla-41-rojo");
        elsewhere.waitForURL("**/payments/dashboard");
        assertThat(phone.mail("password-changed")).isVisible();
        elsewhere.context().close();
    }

    @Test
    void saysTheSameWhoeverForgotTheirPassword(Visitor visitor) {
        Newcomer nobody = Newcomer.at(visitor);
        visitor.open("/accounts/signup/forgot");
        nobody.fill("forgot:email", nobody.email());
        nobody.click("forgot:ask");
        visitor.page().waitForURL("**/signup/sent");
        assertThat(nobody.mail("no-member")).isVisible();
    }

    @Test
    void mailsAnAddressOnlySoOften(Visitor visitor) {
        Newcomer ana = Newcomer.at(visitor);
        for (int i = 0; i < 5; i++) {
            ana.signUp();
            visitor.page().waitForURL("**/signup/sent");
        }
        ana.mail("verify");
        assertThat(visitor.page().locator("article[data-to='" + ana.email() + "']"))
                .hasCount(3);
    }

    private static int members(Newcomer person) throws SQLException {
        try (Connection database = person.at().platform().database();
                PreparedStatement count = database.prepareStatement("select count(*) from members where email = ?")) {
            count.setString(1, person.email());
            ResultSet row = count.executeQuery();
            row.next();
            return row.getInt(1);
        }
    }
}
