package io.vigia.portal.accounts;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.vigia.system.Visitor;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Somebody whom the platform does not know yet.
 *
 * @param at their browser
 * @param email their address, which nobody else has
 */
record Newcomer(Visitor at, String email) {

    static final String PASSWORD = "cobre-lluvia-tranvía-93";
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final int MILLIS = 15_000;

    static Newcomer at(Visitor visitor) {
        String unique = Long.toString(System.nanoTime(), 36) + NUMBER.incrementAndGet();
        return new Newcomer(visitor, "ana." + unique + "@tejidos-" + unique + ".example");
    }

    /** Fills in the page of signing up and sends it. */
    void signUp() {
        at.open("/accounts/signup/new");
        fill("signup:company", "Tejidos del Sur SAS");
        fill("signup:name", "Ana Ruiz");
        fill("signup:email", email);
        click("signup:ask");
    }

    /** Signs up, confirms the address, chooses a password there and logs in. */
    Newcomer comeAboard() {
        signUp();
        at.page().waitForURL("**/signup/sent");
        at.page().navigate(link("verify"));
        fill("confirm:password", PASSWORD);
        click("confirm:open");
        at.page().waitForURL("**/accounts/login");
        logIn(PASSWORD);
        at.page().waitForURL(url -> !url.contains("/accounts/login"));
        return this;
    }

    void logIn(String password) {
        at.open("/accounts/login");
        fill("login:email", email);
        fill("login:password", password);
        click("login:enter");
    }

    /** The link in the newest mail of a kind that they got. */
    String link(String kind) {
        return mail(kind).locator("a").first().getAttribute("href");
    }

    /** The newest mail of a kind that they got. */
    Locator mail(String kind) {
        Page page = at.page();
        at.open("/platform/mailbox");
        Locator mail = page.locator("article[data-kind='" + kind + "'][data-to='" + email + "']");
        mail.first().waitFor(new Locator.WaitForOptions().setTimeout(MILLIS));
        return mail.first();
    }

    void fill(String id, String text) {
        at.page().locator("[id='" + id + "']").fill(text);
    }

    void click(String id) {
        at.page().locator("[id='" + id + "']").click();
    }
}
