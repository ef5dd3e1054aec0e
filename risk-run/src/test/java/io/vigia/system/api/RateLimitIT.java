package io.vigia.system.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigia.system.Platform;
import io.vigia.system.PlatformExtension;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** That who asks too fast is told when to come again, and nobody else notices. */
@ExtendWith(PlatformExtension.class)
class RateLimitIT {
    private static final int CLIENTS = 8;
    private static final int REQUESTS = 1_200;

    private final Platform platform;

    RateLimitIT(Platform platform) {
        this.platform = platform;
    }

    /** Searches have the smallest room: 100 a second, and twice that at once. */
    @Test
    void tellsWhenToComeAgain() throws InterruptedException, ExecutionException {
        String key =
                platform.demo().getAsJsonObject("other_account").get("sk_live").getAsString();
        Api hasty = new Api(platform.url(), key);
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        List<Future<Reply>> replies = new ArrayList<>();
        for (int i = 0; i < REQUESTS; i++) {
            replies.add(
                    clients.submit(() -> hasty.get("/v1/customers/search"))); // refused for its query, or for its pace
        }
        Reply limited = null;
        for (Future<Reply> each : replies) {
            Reply reply = each.get();
            assertTrue(reply.status() == 400 || reply.status() == 429, reply.body());
            limited = reply.status() == 429 ? reply : limited;
        }
        clients.shutdown();
        assertTrue(limited != null, "nobody was stopped");
        assertEquals("rate_limit", limited.text("error.code"));
        assertTrue(limited.header("Request-Id").startsWith("req_"));
        int seconds = Integer.parseInt(limited.header("Retry-After"));
        assertTrue(seconds >= 1 && seconds <= 2, "" + seconds);
        Api.test(platform).get("/v1/customers/search", "query", "created>0").expect(200);
        Thread.sleep(seconds * 1_000L);
        hasty.get("/v1/customers/search", "query", "created>0").expect(200);
    }
}
