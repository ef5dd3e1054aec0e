package io.vigia.portal.onboarding;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpServer;
import io.vigia.system.Platform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;

/** The new merchant's own system, which tries the sandbox. */
record Merchant(Platform platform, String key) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** Takes notifications with 200 from now on, until the tests end. */
    void listens() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
            server.createContext("/", exchange -> {
                exchange.getRequestBody().readAllBytes();
                exchange.sendResponseHeaders(200, -1);
                exchange.close();
            });
            server.start();
            String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
            post("/v1/webhook_endpoints", "url", url, "enabled_events[]", "*");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param fate what the magic e-mail makes of it */
    void makesVoucher(String fate) {
        confirm("efecty", fate, "payment_method_data[billing_details][name]", "Luz Marina");
    }

    /** Begins a payment that its payer makes at their bank, which is no voucher. */
    void paysAtTheBank() {
        JsonObject intent = confirm("pse", "fill_never", "return_url", "https://tejidos.example/thanks");
        if (!intent.get("status").getAsString().equals("requires_action")) {
            throw new AssertionError(intent);
        }
    }

    void pays(String card) {
        post(
                "/v1/payment_intents",
                "amount",
                "5000000",
                "currency",
                "cop",
                "payment_method_types[]",
                "card",
                "payment_method",
                card,
                "confirm",
                "true");
    }

    private JsonObject confirm(String method, String fate, String name, String value) {
        return post(
                "/v1/payment_intents",
                "amount",
                "5000000",
                "currency",
                "cop",
                "payment_method_types[]",
                method,
                "payment_method_data[type]",
                method,
                "payment_method_data[billing_details][email]",
                "ana+" + fate + "@tejidos.example",
                name,
                value,
                "confirm",
                "true");
    }

    JsonObject post(String path, String... pairs) {
        StringJoiner form = new StringJoiner("&");
        for (int i = 0; i < pairs.length; i += 2) {
            form.add(encode(pairs[i]) + '=' + encode(pairs[i + 1]));
        }
        HttpRequest request = HttpRequest.newBuilder(URI.create(platform.url() + path))
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form.toString()))
                .build();
        try {
            String body =
                    HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body();
            return JsonParser.parseString(body).getAsJsonObject();
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
