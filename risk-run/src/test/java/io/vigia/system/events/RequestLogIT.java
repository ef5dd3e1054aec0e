package io.vigia.system.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.net.ApiResource.RequestMethod;
import io.vigia.system.Platform;
import io.vigia.system.PlatformExtension;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every call is kept as evidence, and tampering with it is noticed. */
@ExtendWith(PlatformExtension.class)
class RequestLogIT {

    private final Platform platform;
    private final Merchant merchant;

    RequestLogIT(Platform platform) {
        this.platform = platform;
        merchant = Merchant.of(platform);
    }

    @Test
    void keepsRefusedCallsWithTheirAnswer() throws Exception {
        InvalidRequestException refused = assertThrows(
                InvalidRequestException.class,
                () -> merchant.stripe().v1().charges().retrieve("ch_none"));
        JsonObject call = get("/v1/request_logs/" + refused.getRequestId());
        assertEquals(404, call.get("status").getAsInt());
        assertEquals("GET", call.get("method").getAsString());
        assertEquals("/v1/charges/ch_none", call.get("path").getAsString());
        assertEquals("resource_missing", call.get("error_code").getAsString());
        assertTrue(call.get("took_micros").getAsInt() > 0);
        assertTrue(call.get("response").getAsString().contains("No such charge"));
        JsonObject listed = get("/v1/request_logs?path=ch_none&status[gte]=400&limit=1");
        assertEquals(refused.getRequestId(), first(listed).get("id").getAsString());
    }

    @Test
    void keepsNoCardNumber() throws Exception {
        var answer = merchant.stripe()
                .rawRequest(
                        RequestMethod.POST,
                        "/v1/payment_intents",
                        "amount=5000&currency=cop&confirm=true&payment_method_data[type]=card"
                                + "&payment_method_data[card][number]=4242424242424242&payment_method_data[card][cvc]=737"
                                + "&payment_method_data[card][exp_month]=12&payment_method_data[card][exp_year]=2034");
        assertEquals(200, answer.code());
        JsonObject call = get("/v1/request_logs/" + answer.requestId());
        assertFalse(call.toString().contains("4242424242424242"));
        assertFalse(call.toString().contains("737&"));
        assertTrue(call.get("parameters").getAsString().startsWith("amount=5000&currency=cop"));
        assertEquals(answer.body(), call.get("response").getAsString());
    }

    @Test
    void saysWhomTheProxyAskedFor() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(platform.url() + "/v1/account"))
                .header("Authorization", "Bearer " + platform.key("sk_test"))
                .header("X-Forwarded-For", "6.6.6.6, 198.51.100.23")
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        assertEquals(200, answer.statusCode());
        JsonObject call = get(
                "/v1/request_logs/" + answer.headers().firstValue("Request-Id").orElseThrow());
        assertEquals("198.51.100.23", call.get("source_ip").getAsString());
    }

    @Test
    void noticesAnAlteredAndAMissingCall() throws Exception {
        merchant.stripe().v1().customers().create();
        String id = first(get("/v1/request_logs?limit=1&method=POST")).get("id").getAsString();
        assertTrue(get("/v1/request_logs/verification").get("intact").getAsBoolean());
        try (Connection database = platform.database()) {
            run(database, "update request_logs set status = 418 where id = ?", id);
            JsonObject broken = get("/v1/request_logs/verification");
            assertFalse(broken.get("intact").getAsBoolean());
            assertEquals(id, broken.get("broken_at").getAsString());
            run(database, "update request_logs set status = 200 where id = ?", id);
            assertTrue(get("/v1/request_logs/verification").get("intact").getAsBoolean());

            run(database, "update request_logs set evidence_enc = reverse(evidence_enc) where id = ?", id);
            assertEquals(
                    id, get("/v1/request_logs/verification").get("broken_at").getAsString());
            run(database, "update request_logs set evidence_enc = reverse(evidence_enc) where id = ?", id);

            run(database, "update request_logs set seq = -seq where id = ?", id);
            assertFalse(get("/v1/request_logs/verification").get("intact").getAsBoolean());
            run(database, "update request_logs set seq = -seq where id = ?", id);
            assertTrue(get("/v1/request_logs/verification").get("intact").getAsBoolean());
        }
    }

    private static void run(Connection database, String statement, String id) throws SQLException {
        try (var prepared = database.prepareStatement(statement)) {
            prepared.setString(1, id);
            assertEquals(1, prepared.executeUpdate());
        }
    }

    private static JsonObject first(JsonObject list) {
        return list.getAsJsonArray("data").get(0).getAsJsonObject();
    }

    private JsonObject get(String path) throws StripeException {
        return JsonParser.parseString(merchant.stripe()
                        .rawRequest(RequestMethod.GET, path, null)
                        .body())
                .getAsJsonObject();
    }
}
