package io.vigia.system.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import com.google.gson.JsonSyntaxException;
import io.vigia.system.Platform;
import io.vigia.system.PlatformExtension;
import java.net.http.HttpRequest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** That requests which make no sense are refused in the wire's shape and leave no trace. */
@ExtendWith(PlatformExtension.class)
class MalformedIT {
    private static final int REQUESTS = Integer.getInteger("malformed.requests", 2_000);

    /** What the tests' own merchant could have got by a request that was carried out. */
    private static final List<String> TABLES = List.of(
            "customers",
            "payment_intents",
            "charges",
            "decisions",
            "payment_methods",
            "card_tokens",
            "setup_intents",
            "value_lists",
            "rules",
            "idempotency_keys",
            "search_terms");

    private final Platform platform;
    private final Api merchant;

    MalformedIT(Platform platform) {
        this.platform = platform;
        merchant = Api.test(platform);
    }

    @Test
    void refusesTwoThousandOfThemAndChangesNothing() throws SQLException {
        long seed = Long.getLong("malformed.seed", System.nanoTime());
        System.out.println("MalformedIT: -Dmalformed.seed=" + seed);
        Malformed malformed = new Malformed(merchant, new Random(seed));
        merchant.get("/v1/customers").expect(200);
        Map<String, Long> before = rows();
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < REQUESTS; i++) {
            HttpRequest.Builder request = malformed.next();
            Reply reply = merchant.send(request);
            String fault = fault(reply);
            if (fault != null) {
                HttpRequest sent = request.build();
                faults.add(i + ". " + sent.method() + " " + sent.uri() + " "
                        + sent.headers().map() + " -> " + fault);
            }
        }
        if (!faults.isEmpty()) {
            fail("with seed " + seed + ":\n" + String.join("\n", faults.subList(0, Math.min(20, faults.size()))));
        }
        assertEquals(before, rows());
    }

    private static String fault(Reply reply) {
        if (reply.status() < 400 || reply.status() >= 500) {
            return reply.status() + " " + reply.body();
        }
        if (reply.header("Request-Id") == null) {
            return "no Request-Id: " + reply.status() + " " + reply.body();
        }
        try {
            return reply.text("error.type") == null || reply.text("error.message") == null
                    ? "no error: " + reply.body()
                    : null;
        } catch (JsonSyntaxException | IllegalStateException noJson) {
            return "no JSON: " + reply.status() + " " + reply.body();
        }
    }

    private Map<String, Long> rows() throws SQLException {
        Map<String, Long> rows = new TreeMap<>();
        try (Connection database = platform.database();
                Statement statement = database.createStatement()) {
            for (String table : TABLES) {
                try (ResultSet count = statement.executeQuery("select count(*) from " + table)) {
                    count.next();
                    rows.put(table, count.getLong(1));
                }
            }
        }
        return rows;
    }
}
