package io.vigia.system.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import io.vigia.system.BrowserExtension;
import io.vigia.system.Platform;
import io.vigia.system.PlatformExtension;
import io.vigia.system.Visitor;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** That a payer's browser can tell of itself, and that its payment is decided by it. */
@ExtendWith({PlatformExtension.class, BrowserExtension.class})
class SessionIT {

    private final Platform platform;
    private final Api merchant;
    private final Api browser;

    SessionIT(Platform platform) {
        this.platform = platform;
        merchant = Api.test(platform);
        browser = new Api(platform.url(), platform.key("pk_test"));
    }

    @Test
    void decidesByTheDeviceOfASession() {
        String device = Fresh.word("dev_");
        try (Rules rule = Rules.of(merchant, "block", ":device_id: = '" + device + "' and :is_bot_user_agent:")) {
            Reply opened = open(device);
            assertTrue(opened.id().startsWith("rse_"), opened.body());
            assertEquals("radar.session", opened.text("object"));
            assertEquals("*", opened.header("Access-Control-Allow-Origin"));
            assertFalse(opened.body().contains(device), "what was told is not told back");
            Reply blocked = rule.look(Checkout.card("pm_card_visa").with("radar_options[session]", opened.id()))
                    .by(merchant);
            assertEquals(402, blocked.status(), blocked.body());
            rule.look(Checkout.card("pm_card_visa")).by(merchant).expect(200);
        }
    }

    @Test
    void whatTheMerchantSaysStandsAndTheSessionFillsTheRest() {
        String device = Fresh.word("dev_");
        Reply paid = Checkout.card("pm_card_visa")
                .with("radar_options[session]", open(device).id())
                .with("risk_context[ip]", "190.24.0.1")
                .by(merchant)
                .expect(200);
        Reply facts = decision(paid);
        assertEquals("190.24.0.1", facts.text("facts.ip_address"));
        assertEquals("CO", facts.text("facts.ip_country"));
        assertEquals(device, facts.text("facts.device_id"));
        assertEquals("python-requests/2.31.0", facts.text("facts.user_agent"));
    }

    @Test
    void sessionsAreOfOneAccountAndMode() {
        String session = open(Fresh.word("dev_")).id();
        for (Api other : List.of(Api.stranger(platform), Api.live(platform))) {
            Reply refused = Checkout.card("pm_card_visa")
                    .with("radar_options[session]", session)
                    .by(other);
            assertEquals("resource_missing", refused.text("error.code"), refused.body());
            assertEquals("radar_options[session]", refused.text("error.param"));
        }
    }

    @Test
    void aSessionThatIsOverIsRefused() throws SQLException {
        String old = "rse_over" + Fresh.word("");
        try (Connection database = platform.database();
                PreparedStatement copy = database.prepareStatement(
                        "insert into browser_sessions"
                                + " select ?, account_id, livemode, created, 1000, facts_enc from browser_sessions where id = ?")) {
            copy.setString(1, old.substring(0, Math.min(40, old.length())));
            copy.setString(2, open(Fresh.word("dev_")).id());
            assertEquals(1, copy.executeUpdate());
        }
        Reply refused = Checkout.card("pm_card_visa")
                .with("radar_options[session]", old.substring(0, Math.min(40, old.length())))
                .by(merchant)
                .expect(400);
        assertEquals("radar_session_expired", refused.text("error.code"));
    }

    @Test
    void aPublishableKeyMayDoNothingElse() {
        for (String path : List.of("/v1/payment_intents", "/v1/customers", "/v1/radar/value_lists")) {
            assertEquals(403, browser.get(path).status(), path);
        }
        assertEquals(403, Checkout.card("pm_card_visa").by(browser).status());
        assertEquals(
                401,
                new Api(platform.url(), "pk_test_nobody")
                        .post("/v1/radar/sessions")
                        .status());
        assertNull(browser.get("/v1/customers").header("Access-Control-Allow-Origin"));
    }

    @Test
    void refusesWhatDoesNotFit() {
        Reply refused =
                browser.post("/v1/radar/sessions", "device_id", "<script>").expect(400);
        assertEquals("device_id", refused.text("error.param"));
        assertEquals(
                "colour",
                browser.post("/v1/radar/sessions", "colour", "red").expect(400).text("error.param"));
    }

    @Test
    void storesWhatBrowsersTellSealed() throws SQLException {
        String device = Fresh.word("dev_");
        String id = open(device).id();
        try (Connection database = platform.database();
                PreparedStatement query =
                        database.prepareStatement("select facts_enc from browser_sessions where id = ?")) {
            query.setString(1, id);
            ResultSet rows = query.executeQuery();
            assertTrue(rows.next());
            assertFalse(new String(rows.getBytes(1), StandardCharsets.ISO_8859_1).contains(device));
        }
    }

    @Test
    void anAddressCannotOpenSessionsWithoutEnd() {
        List<Integer> statuses = new ArrayList<>();
        String address = Fresh.address("203.0.");
        for (int i = 0; i < 40; i++) {
            HttpRequest.Builder request = browser.posting("/v1/radar/sessions", "device_id", "dev_flood123")
                    .header("X-Forwarded-For", address);
            statuses.add(browser.send(request).status());
        }
        assertEquals(200, statuses.get(0));
        assertEquals(429, statuses.get(39), "the address's minute is full: " + statuses);
    }

    @Test
    void theScriptOpensASessionFromAMerchantsPage(Visitor visitor) throws IOException {
        Page page = visitor.page();
        HttpServer shop = shop();
        try {
            String address = "http://localhost:" + shop.getAddress().getPort() + "/checkout";
            String first = sessionOf(page, address);
            String device = String.valueOf(page.evaluate("localStorage.getItem('vigia_device')"));
            assertTrue(device.matches("dev_[0-9a-f]{32}"), device);
            String second = sessionOf(page, address);
            assertNotEquals(first, second, "a page has its own session");
            Reply one = payIn(first);
            Reply two = payIn(second);
            assertEquals(device, one.text("facts.device_id"));
            assertEquals(device, two.text("facts.device_id"), "the device stays the same");
            assertEquals(one.text("facts.browser_fingerprint"), two.text("facts.browser_fingerprint"));
            assertTrue(one.text("facts.browser_fingerprint").matches("[0-9a-f]{32}"));
            assertEquals(1, two.at("facts.total_charges_per_device_hourly").getAsInt(), two.body());
            assertEquals(page.evaluate("navigator.userAgent"), one.text("facts.user_agent"));
        } finally {
            shop.stop(0);
        }
    }

    /** A merchant's site: another origin than ours, as browsers see it. */
    private HttpServer shop() throws IOException {
        byte[] body = ("<!doctype html><title>Shop</title><form>"
                        + "<input type=hidden name=radar_session data-vigia-session></form><script src='"
                        + platform.url() + "/vigia.js' data-key='" + platform.key("pk_test") + "'></script>")
                .getBytes(StandardCharsets.UTF_8);
        HttpServer shop = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        shop.createContext("/checkout", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        shop.start();
        return shop;
    }

    private static String sessionOf(Page page, String address) {
        page.navigate(address);
        page.waitForFunction("document.querySelector('[data-vigia-session]').value !== ''");
        return page.inputValue("[data-vigia-session]");
    }

    private Reply payIn(String session) {
        return decision(Checkout.card("pm_card_visa")
                .with("radar_options[session]", session)
                .by(merchant)
                .expect(200));
    }

    private Reply open(String device) {
        HttpRequest.Builder request = browser.posting(
                        "/v1/radar/sessions", "device_id", device, "browser_fingerprint", "0123456789abcdef")
                .header("User-Agent", "python-requests/2.31.0")
                .header("X-Forwarded-For", Fresh.address("186.28."));
        return browser.send(request).expect(200);
    }

    private Reply decision(Reply intent) {
        String decision = merchant.get("/v1/charges/" + intent.text("latest_charge"))
                .expect(200)
                .text("decision");
        return merchant.get("/v1/radar/decisions/" + decision).expect(200);
    }
}
