package io.vigia.portal;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.vigia.system.Platform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The demo merchant's own system, which calls the API with its test key.
 *
 * @param platform where it calls
 */
record Shop(Platform platform) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /**
     * Pays with a card that is never refused by its bank.
     *
     * @param changes what differs from COP 50.000 with a Visa card
     * @return the payment intent, also of a payment that was refused
     */
    JsonObject pay(Map<String, String> changes) {
        Map<String, String> form = new HashMap<>(Map.of(
                "amount", "5000000",
                "currency", "cop",
                "payment_method", "pm_card_visa",
                "payment_method_types[]", "card",
                "confirm", "true"));
        form.putAll(changes);
        JsonObject answer = post("/v1/payment_intents", form);
        return answer.has("error") ? answer.getAsJsonObject("error").getAsJsonObject("payment_intent") : answer;
    }

    /** Posts a form. */
    JsonObject post(String path, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> encode(field.getKey()) + '=' + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return answer(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    JsonObject get(String path) {
        return answer(request(path).GET());
    }

    JsonObject delete(String path) {
        return answer(request(path).DELETE());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(platform.url() + path))
                .header("Authorization", "Bearer " + platform.key("sk_test"));
    }

    private static JsonObject answer(HttpRequest.Builder request) {
        try {
            return JsonParser.parseString(HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString())
                            .body())
                    .getAsJsonObject();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
