package io.vigia.system.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vigia.system.Platform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.StringJoiner;

/**
 * A merchant's system that speaks plain HTTP.
 *
 * @param url of the platform
 * @param key the API key it sends, or null for none
 */
record Api(String url, String key) {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    static Api test(Platform platform) {
        return new Api(platform.url(), platform.key("sk_test"));
    }

    static Api live(Platform platform) {
        return new Api(platform.url(), platform.key("sk_live"));
    }

    /** The demo's second merchant, in test mode. */
    static Api stranger(Platform platform) {
        String key =
                platform.demo().getAsJsonObject("other_account").get("sk_test").getAsString();
        return new Api(platform.url(), key);
    }

    Reply get(String path, String... pairs) {
        return send(request(path + (pairs.length == 0 ? "" : "?" + form(pairs))).GET());
    }

    Reply post(String path, String... pairs) {
        return send(posting(path, pairs));
    }

    Reply delete(String path) {
        return send(request(path).DELETE());
    }

    /** A POST, to which headers can be added. */
    HttpRequest.Builder posting(String path, String... pairs) {
        return request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(pairs)));
    }

    HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(url + path)).timeout(Duration.ofSeconds(60));
        return key == null ? request : request.header("Authorization", "Bearer " + key);
    }

    Reply send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
            Reply reply = new Reply(response.statusCode(), response.headers(), response.body());
            assertEquals(
                    List.of(),
                    Described.faults(
                            response.request().method(),
                            response.request().uri().getPath(),
                            reply.status(),
                            reply.body()),
                    "the answer is not as META-INF/openapi.json says");
            return reply;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Names and values in turn, as form data. */
    static String form(String... pairs) {
        StringJoiner form = new StringJoiner("&");
        for (int i = 0; i < pairs.length; i += 2) {
            form.add(URLEncoder.encode(pairs[i], StandardCharsets.UTF_8) + "="
                    + URLEncoder.encode(pairs[i + 1], StandardCharsets.UTF_8));
        }
        return form.toString();
    }
}
