package io.vigia.launcher;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks the platform whether it can serve. */
final class Health {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int OK = 200;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final URI ready;

    /** @param url where the platform answers */
    Health(String url) {
        this.ready = URI.create(url + "/health/ready");
    }

    /** What the platform says of itself; {@code DOWN} while it starts or when it does not answer. */
    boolean isUp() {
        HttpRequest request = HttpRequest.newBuilder(ready).timeout(PATIENCE).build();
        try {
            // the request's own timeout ends with the headers; a server that stalls in the body is not waited for
            // either
            return client.sendAsync(request, HttpResponse.BodyHandlers.discarding())
                            .get(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                            .statusCode()
                    == OK;
        } catch (ExecutionException | TimeoutException noAnswer) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
