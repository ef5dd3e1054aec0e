package io.vigia.portal.accounts;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.vigia.system.BrowserExtension;
import io.vigia.system.Platform;
import io.vigia.system.PlatformExtension;
import io.vigia.system.Visitor;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Keys that may only so much, keys that end, and keys at the wrong address. */
@ExtendWith({PlatformExtension.class, BrowserExtension.class})
class ApiKeysIT {

    private static final String OF_ACCOUNT = " account_id = (select account_id from members where email = ?)";

    @Test
    void letsARestrictedKeyDoWhatItWasGivenAndNothingElse(Visitor developer) {
        String name = name();
        developer.login("developer").open("/apikeys/list");
        Page page = developer.page();
        page.locator("[data-open='new-key']").click();
        page.locator("[id='create:name']").fill(name);
        page.locator("[id='create:kind']").selectOption("RESTRICTED");
        page.locator("[data-resource='CUSTOMERS']").selectOption("READ");
        page.locator("[id='create:make']").click();
        String key = shown(page);
        assertTrue(key.startsWith("rk_test_"), key);
        Platform platform = developer.platform();
        assertEquals(200, Call.with(key, platform, "GET", "/v1/customers").status());
        Call refused = Call.with(key, platform, "POST", "/v1/customers");
        assertEquals(403, refused.status());
        assertEquals("invalid_request_error", refused.error("type"));
        assertTrue(
                refused.error("message").contains("Having the 'rak_customers_write' permission"), refused.toString());
        assertTrue(!refused.error("message").contains(key), "the key is masked");
        assertEquals(403, Call.with(key, platform, "GET", "/v1/payment_intents").status());
        page.locator("[data-open='revoke-key'][data-fill-name='" + name + "']").click();
        page.locator("[id='revoke:typed']").fill(name);
        page.locator("[id='revoke:end']").click();
        assertThat(page.locator(".message.good")).isVisible();
        assertEquals(401, Call.with(key, platform, "GET", "/v1/customers").status());
    }

    @Test
    @Tag("E-61")
    void rotatesAKeyWithAnOverlap(Visitor developer) throws Exception {
        String name = name();
        developer.login("developer").open("/apikeys/list");
        Page page = developer.page();
        page.locator("[data-open='new-key']").click();
        page.locator("[id='create:name']").fill(name);
        page.locator("[id='create:make']").click();
        String old = shown(page);
        rotate(page, name);
        assertThat(page.locator(".message.good .id span").first()).not().hasText(old);
        String fresh = shown(page);
        assertNotEquals(old, fresh);
        Platform platform = developer.platform();
        assertEquals(200, Call.with(old, platform, "GET", "/v1/account").status());
        assertEquals(200, Call.with(fresh, platform, "GET", "/v1/account").status());
        sql(platform, "update api_keys set expires_at = 1 where name = ? and expires_at is not null", name);
        sql(platform, "update api_key_changes set seq = seq + 1 where id = 1 and ? is not null", name);
        Thread.sleep(Duration.ofMillis(400).toMillis()); // each node asks four times a second
        Call ended = Call.with(old, platform, "GET", "/v1/account");
        assertEquals(401, ended.status());
        assertEquals("api_key_expired", ended.error("code"));
        assertEquals(200, Call.with(fresh, platform, "GET", "/v1/account").status());
    }

    @Test
    void rotatesAKeyIntoOneThatLivesAsLong(Visitor owner) throws Exception {
        Newcomer ana = Newcomer.at(owner).comeAboard();
        live(ana, true);
        make(ana, "Till", "30");
        sql(owner.platform(), "update api_keys set created = created - 864000000 where" + OF_ACCOUNT, ana.email());
        sql(
                owner.platform(),
                "update api_keys set expires_at = expires_at - 864000000 where" + OF_ACCOUNT,
                ana.email());
        rotate(owner.page(), "Till");
        shown(owner.page());
        long thirtyDays = System.currentTimeMillis() + Duration.ofDays(30).toMillis();
        long end = count(owner.platform(), "select max(expires_at) from api_keys where" + OF_ACCOUNT, ana.email());
        assertTrue(Math.abs(end - thirtyDays) < Duration.ofMinutes(5).toMillis(), "ends at " + end);
    }

    @Test
    void rotatesNoLiveKeyOfAnAccountThatIsNotLive(Visitor owner) throws Exception {
        Newcomer ana = Newcomer.at(owner).comeAboard();
        live(ana, true);
        owner.open("/apikeys/list");
        owner.page().locator("button.mode").click();
        owner.page().locator("[data-open='new-key']").click();
        ana.fill("create:name", "Shop");
        owner.page().locator("[id='create:kind']").selectOption("PUBLISHABLE");
        ana.click("create:make");
        shown(owner.page());
        live(ana, false);
        owner.open("/apikeys/list");
        rotate(owner.page(), "Shop");
        assertThat(owner.page().locator(".message.bad")).isVisible();
        assertEquals(1, count(owner.platform(), "select count(*) from api_keys where" + OF_ACCOUNT, ana.email()));
    }

    @Test
    void refusesAKeyAtTheOtherModesAddressAndMailsThoseWhoLookAfterIt(Visitor visitor) throws Exception {
        Platform platform = visitor.platform();
        Call refused = Call.with(platform.key("sk_test"), platform, "GET", "/v1/account", "live.localhost");
        assertEquals(401, refused.status());
        assertEquals("wrong_environment", refused.error("code"));
        Call other = Call.with(platform.key("sk_live"), platform, "GET", "/v1/account", "test.localhost");
        assertEquals("wrong_environment", other.error("code"));
        assertEquals(
                200,
                Call.with(platform.key("sk_live"), platform, "GET", "/v1/account", "live.localhost")
                        .status());
        visitor.open("/platform/mailbox");
        String to = platform.user("developer").email();
        assertThat(visitor.page()
                        .locator("article[data-kind='wrong-mode'][data-to='" + to + "']")
                        .first())
                .isVisible();
        assertTrue(count(platform, "select count(*) from audit_entries where action = ?", "api_key.wrong_environment")
                > 0);
    }

    @Test
    void warnsOfAKeyThatExpiresOnceForEachStep(Visitor owner) throws Exception {
        Newcomer ana = Newcomer.at(owner).comeAboard();
        live(ana, true);
        make(ana, "Till", "30");
        Locator warnings = warnings(ana, 1);
        assertThat(warnings).hasCount(1);
        long sixDays = System.currentTimeMillis() + Duration.ofDays(6).toMillis();
        sql(owner.platform(), "update api_keys set expires_at = " + sixDays + " where" + OF_ACCOUNT, ana.email());
        assertThat(warnings(ana, 2)).hasCount(2);
        assertThat(warnings(ana, 2).first()).containsText("7");
    }

    private static void live(Newcomer person, boolean on) throws SQLException {
        sql(
                person.at().platform(),
                "update accounts set live_enabled = " + on
                        + " where id = (select account_id from members where email = ?)",
                person.email());
    }

    private static void make(Newcomer person, String name, String days) {
        person.at().open("/apikeys/list");
        Page page = person.at().page();
        page.locator("[data-open='new-key']").click();
        person.fill("create:name", name);
        page.locator("[id='create:days']").selectOption(days);
        person.click("create:make");
        shown(page);
    }

    private static void rotate(Page page, String name) {
        page.locator("[data-open='rotate-key'][data-fill-name='" + name + "']").click();
        page.locator("[id='rotate:go']").click();
    }

    private static Locator warnings(Newcomer person, int wanted) throws InterruptedException {
        Locator found = person.at().page().locator("article[data-kind='key-expiry'][data-to='" + person.email() + "']");
        for (int second = 0; second < 60; second++) {
            person.at().open("/platform/mailbox");
            if (found.count() >= wanted) {
                break;
            }
            Thread.sleep(1000);
        }
        return found;
    }

    private static String shown(Page page) {
        Locator key = page.locator(".message.good .id span").first();
        key.waitFor();
        return key.innerText().strip();
    }

    private static String name() {
        return "Key " + Long.toString(System.nanoTime(), 36);
    }

    private static void sql(Platform platform, String statement, String value) throws SQLException {
        try (Connection database = platform.database();
                PreparedStatement change = database.prepareStatement(statement)) {
            change.setString(1, value);
            change.executeUpdate();
        }
    }

    private static long count(Platform platform, String query, String value) throws SQLException {
        try (Connection database = platform.database();
                PreparedStatement read = database.prepareStatement(query)) {
            read.setString(1, value);
            ResultSet row = read.executeQuery();
            row.next();
            return row.getLong(1);
        }
    }
}
