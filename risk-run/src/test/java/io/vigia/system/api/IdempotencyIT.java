package io.vigia.system.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigia.system.Platform;
import io.vigia.system.PlatformExtension;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** That a request which is repeated is not carried out again. */
@ExtendWith(PlatformExtension.class)
class IdempotencyIT {
    private final Platform platform;
    private final Api merchant;

    IdempotencyIT(Platform platform) {
        this.platform = platform;
        merchant = Api.test(platform);
    }

    @Test
    void givesTheSameAnswerAgain() {
        String key = Fresh.word("key");
        String[] form = Checkout.card("pm_card_visa").form();
        Reply first = post(key, form).expect(200);
        Reply again = post(key, form).expect(200);
        assertEquals(first.body(), again.body());
        assertNull(first.header("Idempotent-Replayed"));
        assertEquals("true", again.header("Idempotent-Replayed"));
        assertEquals(key, again.header("Idempotency-Key"));
        assertNotEquals(first.header("Request-Id"), again.header("Request-Id"));
    }

    @Test
    void repeatsADeclineToo() {
        String key = Fresh.word("key");
        String[] form = Checkout.card("pm_card_chargeDeclined").form();
        Reply first = post(key, form).expect(402);
        Reply again = post(key, form).expect(402);
        assertEquals(first.body(), again.body());
        assertEquals("true", again.header("Idempotent-Replayed"));
    }

    @Test
    void refusesAKeyForOtherParametersOrAnotherEndpoint() {
        String key = Fresh.word("key");
        post(key, Checkout.card("pm_card_visa").form()).expect(200);
        Reply other = post(key, Checkout.card("pm_card_mastercard").form()).expect(400);
        assertEquals("idempotency_error", other.text("error.type"));
        assertTrue(other.text("error.message").contains("same parameters"));
        Reply elsewhere = merchant.send(merchant.posting("/v1/customers").header("Idempotency-Key", key))
                .expect(400);
        assertEquals("idempotency_error", elsewhere.text("error.type"));
        assertTrue(elsewhere.text("error.message").contains("same endpoint"));
    }

    @Test
    void leavesAKeyFreeThatARefusedRequestNamed() {
        String key = Fresh.word("key");
        post(key, "amount", "0", "currency", "cop").expect(400);
        post(key, "amount", "100", "currency", "cop", "customer", "cus_nobody").expect(404);
        Reply first = post(key, "amount", "100", "currency", "cop").expect(200);
        assertNull(first.header("Idempotent-Replayed"));
    }

    @Test
    void keepsTheKeysOfModesAndAccountsApart() {
        String key = Fresh.word("key");
        String id = post(key, "amount", "100", "currency", "cop").expect(200).id();
        for (Api other : List.of(Api.live(platform), Api.stranger(platform))) {
            Reply own = other.send(other.posting("/v1/payment_intents", "amount", "100", "currency", "cop")
                            .header("Idempotency-Key", key))
                    .expect(200);
            assertNotEquals(id, own.id());
        }
    }

    @Test
    void refusesEndlessKeys() {
        post("k".repeat(255), "amount", "0", "currency", "cop").expect(400);
        Reply refused =
                post("k".repeat(256), "amount", "100", "currency", "cop").expect(400);
        assertEquals("invalid_request_error", refused.text("error.type"));
    }

    @Test
    void carriesConcurrentTwinsOutOnce() throws Exception {
        String key = Fresh.word("key");
        String order = Fresh.word("order");
        String[] form =
                Checkout.card("pm_card_visa").with("transfer_group", order).form();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<Reply>> twins = IntStream.range(0, 16)
                    .mapToObj(i -> threads.submit(() -> post(key, form)))
                    .toList();
            String body = null;
            for (Future<Reply> twin : twins) {
                Reply reply = twin.get();
                if (reply.status() == 409) {
                    assertEquals("idempotency_key_in_use", reply.text("error.code"));
                    continue;
                }
                reply.expect(200);
                assertTrue(body == null || body.equals(reply.body()));
                body = reply.body();
            }
            assertEquals(1, count(order));
        } finally {
            threads.shutdown();
        }
    }

    private int count(String order) throws SQLException {
        try (Connection connection = platform.database();
                PreparedStatement statement =
                        connection.prepareStatement("SELECT COUNT(*) FROM payment_intents WHERE terms LIKE ?")) {
            statement.setString(1, "%" + order + "%");
            try (ResultSet found = statement.executeQuery()) {
                found.next();
                return found.getInt(1);
            }
        }
    }

    private Reply post(String key, String... form) {
        return merchant.send(merchant.posting("/v1/payment_intents", form).header("Idempotency-Key", key));
    }
}
