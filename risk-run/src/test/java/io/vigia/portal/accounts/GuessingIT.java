package io.vigia.portal.accounts;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.vigia.system.BrowserExtension;
import io.vigia.system.PlatformExtension;
import io.vigia.system.Visitor;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever guesses is slowed down, and nobody else is, also behind a proxy. */
@ExtendWith({PlatformExtension.class, BrowserExtension.class})
class GuessingIT {

    private static final int FREE = 5;
    private static final String OTHER_PASSWORD = "mármol-trueno-canela-58";

    @Test
    void slowsTheBrowserDownThatGuessesAndNotAllBehindTheProxy(Visitor visitor) {
        Newcomer ana = Newcomer.at(visitor).comeAboard();
        Newcomer guesser = from(ana, address());
        Page page = guesser.at().page();
        for (int i = 0; i < FREE; i++) {
            guesser.logIn("guess number " + i);
            assertThat(page.locator(".message.bad")).isVisible();
        }
        guesser.logIn(Newcomer.PASSWORD);
        assertThat(page.locator(".message.bad")).isVisible();
        Newcomer atHome = from(ana, address());
        atHome.logIn(Newcomer.PASSWORD);
        atHome.at().page().waitForURL("**/payments/dashboard");
        page.context().close();
        atHome.at().page().context().close();
    }

    @Test
    void slowsGuessingThePasswordInAnOpenSession(Visitor visitor) {
        Newcomer ana = Newcomer.at(visitor).comeAboard();
        visitor.page().context().setExtraHTTPHeaders(Map.of("X-Forwarded-For", address()));
        for (int i = 0; i < FREE; i++) {
            change(ana, "guess number " + i);
            assertThat(visitor.page().locator("[data-problem-of='change:old']")).isVisible();
        }
        change(ana, Newcomer.PASSWORD);
        assertThat(visitor.page().locator(".message.bad")).containsText("too often");
        visitor.page().context().clearCookies();
        ana.logIn(Newcomer.PASSWORD);
        visitor.page().waitForURL("**/payments/dashboard"); // it was not changed
    }

    private static void change(Newcomer person, String old) {
        person.at().open("/accounts/profile/sessions");
        person.fill("change:old", old);
        person.fill("change:password", OTHER_PASSWORD);
        person.click("change:set");
    }

    private static Newcomer from(Newcomer person, String address) {
        BrowserContext browser = person.at().page().context().browser().newContext();
        browser.setExtraHTTPHeaders(Map.of("X-Forwarded-For", address));
        return new Newcomer(new Visitor(person.at().platform(), browser.newPage()), person.email());
    }

    private static String address() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return "198.18." + random.nextInt(256) + '.' + random.nextInt(256);
    }
}
