package io.vigia.system.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigia.system.Platform;
import io.vigia.system.PlatformExtension;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every request, whatever it is about. */
@ExtendWith(PlatformExtension.class)
class WireIT {
    private final Platform platform;
    private final Api merchant;

    WireIT(Platform platform) {
        this.platform = platform;
        merchant = Api.test(platform);
    }

    @Test
    void asksForAKey() {
        Reply refused = new Api(platform.url(), null).get("/v1/customers").expect(401);
        assertEquals("invalid_request_error", refused.text("error.type"));
        assertTrue(refused.text("error.message").contains("You did not provide an API key"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sk_test_0123456789abcdefghijklmnopqrstuvwxyzABCD", "sk_live_nobody", "x", "pk_test_y"})
    void masksAKeyItDoesNotKnow(String key) {
        Reply refused = new Api(platform.url(), key).get("/v1/customers").expect(401);
        assertTrue(refused.text("error.message").startsWith("Invalid API Key provided:"), refused.body());
        assertFalse(refused.body().contains(key) && key.length() > 8, refused.body());
    }

    @Test
    void takesTheKeyAsAUserName() {
        String basic = Base64.getEncoder().encodeToString((merchant.key() + ":").getBytes(StandardCharsets.US_ASCII));
        Api nobody = new Api(platform.url(), null);
        nobody.send(nobody.request("/v1/customers").header("Authorization", "Basic " + basic))
                .expect(200);
        nobody.send(nobody.request("/v1/customers").header("Authorization", "Basic %%%"))
                .expect(401);
    }

    @Test
    @Tag("E-46")
    void letsAPublishableKeyDoNothingSecret() {
        Api browser = new Api(platform.url(), platform.key("pk_test"));
        assertEquals(
                "permission_denied", browser.get("/v1/customers").expect(403).text("error.code"));
        assertEquals(
                403,
                browser.post("/v1/payment_intents", "amount", "1", "currency", "cop")
                        .status());
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /v1/foo",
        "POST, /v1/foo",
        "DELETE, /v1/payment_intents",
        "PUT, /v1/customers",
        "PATCH, /v1/customers/x",
        "GET, /v1/",
        "GET, /v1",
        "GET, /v1/payment_intents/x/confirm",
        "GET, /foo",
        "GET, /v2/core/events"
    })
    void answersInJsonWhereNothingIs(String method, String path) {
        Reply missing = merchant.send(merchant.request(path).method(method, BodyPublishers.noBody()));
        assertEquals(404, missing.status(), missing.body());
        assertEquals("invalid_request_error", missing.text("error.type"));
        assertEquals("Unrecognized request URL (" + method + ": " + path + ").", missing.text("error.message"));
        assertTrue(missing.header("Request-Id").startsWith("req_"));
    }

    @Test
    void namesEveryRequest() {
        String first = merchant.get("/v1/customers", "limit", "1").expect(200).header("Request-Id");
        String second = merchant.get("/v1/customers", "limit", "0").expect(400).header("Request-Id");
        assertTrue(first.startsWith("req_") && second.startsWith("req_"));
        assertNotEquals(first, second);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-07-29.dahlia", "2026-10-28.endive", "2020-08-27"})
    void echoesTheVersion(String version) {
        Reply reply = merchant.send(merchant.request("/v1/customers?limit=1").header("Stripe-Version", version));
        assertEquals(version, reply.expect(200).header("Stripe-Version"));
    }

    @Test
    void refusesAVersionThatIsNone() {
        merchant.send(merchant.request("/v1/customers").header("Stripe-Version", "latest"))
                .expect(400);
    }

    @Test
    void takesFormsOnly() {
        refused(400, "application/json", "{\"amount\": 100}");
        refused(400, "multipart/form-data; boundary=x", "--x--");
        refused(400, "text/plain", "amount=100");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "amount=%zz",
                "amount=%",
                "a[b=1",
                "a[b]c=1",
                "a=1&a[b]=2",
                "a[b]=1&a[b][c]=2",
                "amount[]=100&currency=cop",
                "amount=100&currency[x]=cop",
                "metadata=x&amount=100&currency=cop",
                "amount=100&currency=cop&metadata[a][b]=c",
                "amount=100&currency=cop&expand=x",
                "[]=1",
                "=",
                "&&&"
            })
    void refusesWhatIsMalformed(String form) {
        refused(400, "application/x-www-form-urlencoded", form);
    }

    @Test
    void hasLimits() {
        refused(400, form(), "amount=100&currency=cop" + "&x=1".repeat(1_000));
        refused(400, form(), "a" + "[b]".repeat(8) + "=1");
        refused(400, form(), "amount=100&currency=cop&description=" + "x".repeat(1_001));
        refused(400, form(), "amount=100&currency=cop&metadata[" + "k".repeat(41) + "]=v");
        refused(400, form(), "amount=100&currency=cop&metadata[k]=" + "v".repeat(501));
        StringBuilder many = new StringBuilder("amount=100&currency=cop");
        for (int i = 0; i < 51; i++) {
            many.append("&metadata[k").append(i).append("]=v");
        }
        refused(400, form(), many.toString());
        refused(413, form(), "description=" + "x".repeat(300_000));
        refused(400, form(), "amount=99999999999999999999&currency=cop");
    }

    @ParameterizedTest
    @CsvSource({
        "limit, 0",
        "limit, 101",
        "limit, x",
        "starting_after, pi_nobody",
        "ending_before, pi_nobody",
        "nonsense, 1"
    })
    void refusesListParametersThatDoNotFit(String name, String value) {
        Reply refused = merchant.get("/v1/payment_intents", name, value);
        assertEquals(value.equals("pi_nobody") ? 404 : 400, refused.status());
        assertEquals(name, refused.text("error.param"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"starting_after", "ending_before"})
    void refusesToListFromWhatIsNotThere(String cursor) {
        List<String> walked = new ArrayList<>();
        for (Endpoints.Endpoint endpoint : Endpoints.ALL) {
            if (!endpoint.method().equals("GET") || endpoint.isAboutOne() || endpoint.form().length > 0) {
                continue;
            }
            String path = "/v1" + endpoint.path();
            if (!"list".equals(merchant.get(path).text("object"))) {
                continue;
            }
            walked.add(path);
            for (String id : List.of("nobody", "ñandú")) {
                Reply refused = merchant.get(path, cursor, id).expect(404);
                assertEquals("resource_missing", refused.text("error.code"), path);
                assertEquals(cursor, refused.text("error.param"), path);
            }
        }
        assertTrue(walked.contains("/v1/vouchers") && walked.size() > 15, walked::toString);
    }

    @Test
    void answersHeadRequestsWithoutABody() {
        assertTrue(merchant.send(merchant.request("/v1/customers").method("HEAD", BodyPublishers.noBody()))
                        .status()
                < 500);
    }

    private void refused(int status, String type, String body) {
        Reply refused = merchant.send(merchant.request("/v1/payment_intents")
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body)));
        assertEquals(status, refused.status(), refused.body());
        assertEquals("invalid_request_error", refused.text("error.type"));
        assertTrue(refused.header("Request-Id").startsWith("req_"));
    }

    private static String form() {
        return "application/x-www-form-urlencoded";
    }
}
