package io.vigia.system.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigia.domain.velocity.Dimension;
import io.vigia.domain.velocity.Keys;
import io.vigia.system.OwnPlatform;
import io.vigia.system.events.CutOffDelivery;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * After {@code kill -9} in the midst of traffic, decisions count what a recount of the stored attempts with SQL counts, also of buyers
 * whose counters had to leave memory; and what was on its way to an endpoint is delivered again.
 */
class KillIT {
    private static final int BUYERS = 3;
    private static final int PAYMENTS = 150;
    private static final int AT_ONCE = 4;
    private static final List<String> CARDS =
            List.of("pm_card_visa", "pm_card_chargeDeclined", "pm_card_riskLevelHighest");
    private static final Map<String, Long> WINDOWS =
            Map.of("hourly", 3_600_000L, "daily", 86_400_000L, "weekly", 604_800_000L, "all_time", Long.MAX_VALUE / 2);

    private static final Map<String, String> LITTLE_MEMORY = Map.of("RISK_COUNTERS_MB", "0.05");

    private final Queue<Reply> answers = new ConcurrentLinkedQueue<>();
    private final Queue<Buyer> crowd = new ConcurrentLinkedQueue<>();

    @Test
    void countsWhatARecountCountsAndDeliversAgain() throws Exception {
        try (OwnPlatform own = OwnPlatform.fresh("killed", LITTLE_MEMORY)) {
            Buyer[] buyers = IntStream.range(0, BUYERS).mapToObj(Buyer::new).toArray(Buyer[]::new);
            Thread[] traffic = traffic(Api.test(own.platform()), buyers);
            while (answers.size() < PAYMENTS) {
                Thread.sleep(20);
            }
            CutOffDelivery delivery = CutOffDelivery.of(own.platform());
            own.kill();
            delivery.isCutOff();
            for (Thread thread : traffic) {
                thread.join();
            }

            own.start();
            delivery.comesAgainFrom(own.platform());
            delivery.close();
            Api merchant = Api.test(own.platform());
            try (Connection database = own.platform().database()) {
                for (Reply answer : answers) {
                    assertEquals(1, count(database, "decisions", "object_id = ?", payment(answer)), answer.body());
                }
                long away = count(database, "counter_attic", "page >= ?", "0");
                assertTrue(away > 100, "only " + away + " keys have left memory");
                List<Buyer> all = new ArrayList<>(crowd.stream().limit(10).toList());
                all.addAll(List.of(buyers));
                for (Buyer buyer : all) {
                    recount(database, merchant, buyer.card("pm_card_visa").by(merchant));
                    recount(database, merchant, buyer.voucher().by(merchant));
                }
            }
            assertEquals(2, own.logged("Loading application [risk-web]"), "each start deploys the platform once");
        }
    }

    /** Buyers that pay again and again, until nobody answers any more. */
    private Thread[] traffic(Api merchant, Buyer[] buyers) {
        Thread[] threads = new Thread[AT_ONCE];
        for (int i = 0; i < threads.length; i++) {
            threads[i] = new Thread(() -> {
                try {
                    while (true) {
                        ThreadLocalRandom random = ThreadLocalRandom.current();
                        Buyer buyer = random.nextBoolean() ? buyers[random.nextInt(buyers.length)] : new Buyer(9);
                        int kind = random.nextInt(CARDS.size() + 1);
                        Checkout next = kind == CARDS.size() ? buyer.voucher() : buyer.card(CARDS.get(kind));
                        Reply answer = next.by(merchant);
                        if (answer.status() == 200 || answer.status() == 402) {
                            answers.add(answer);
                            crowd.add(buyer);
                        }
                    }
                } catch (UncheckedIOException killed) {
                    // which is what it is here for
                }
            });
            threads[i].start();
        }
        return threads;
    }

    /** Holds all counters that a decision saw against the rows of decisions before it. */
    private static void recount(Connection database, Api merchant, Reply paid) throws SQLException {
        String id = decision(merchant, paid);
        Reply seen = merchant.get("/v1/radar/decisions/" + id).expect(200);
        Row row = Row.read(database, id);
        Map<String, Dimension> owners = Map.of(
                "device", Dimension.DEVICE,
                "email", Dimension.EMAIL,
                "ip_address", Dimension.IP,
                "card_number", Dimension.CARD,
                "document", Dimension.DOCUMENT);
        int compared = 0;
        for (Map.Entry<String, Dimension> owner : owners.entrySet()) {
            for (Map.Entry<String, Long> window : WINDOWS.entrySet()) {
                for (String status : List.of("total", "authorized", "declined", "blocked")) {
                    String fact = "facts." + status + "_charges_per_" + owner.getKey() + "_" + window.getKey();
                    if (seen.text(fact) != null) {
                        long sql = row.count(database, "count(*)", owner.getValue(), window.getValue(), status);
                        assertEquals(sql, seen.at(fact).getAsLong(), fact);
                        compared += sql > 0 ? 1 : 0;
                    }
                }
                String fact = "facts.email_count_for_ip_" + window.getKey();
                String emails = "count(distinct if(left(dimensions, 1) = x'01', substr(dimensions, 2, 8), null))";
                long sql = row.count(database, emails, Dimension.IP, window.getValue(), "total");
                assertEquals(sql, seen.at(fact).getAsLong(), fact);
            }
        }
        assertTrue(compared >= 12, "too little was counted: " + compared);
    }

    private static String decision(Api merchant, Reply paid) {
        String charge = paid.status() == 402
                ? paid.text("error.charge")
                : paid.expect(200).text("latest_charge");
        return merchant.get("/v1/charges/" + charge).expect(200).text("decision");
    }

    private static String payment(Reply answer) {
        return answer.status() == 402 ? answer.text("error.payment_intent.id") : answer.id();
    }

    private static long count(Connection database, String table, String where, String value) throws SQLException {
        try (PreparedStatement query = database.prepareStatement("select count(*) from " + table + " where " + where)) {
            query.setString(1, value);
            try (ResultSet found = query.executeQuery()) {
                found.next();
                return found.getLong(1);
            }
        }
    }

    /** One of the people who pay: the first two share an address, and everybody has the same card. */
    private static final class Buyer {
        private final String device = Fresh.word("device");
        private final String email = Fresh.email();
        private final String document = Fresh.document();
        private final String address;

        Buyer(int number) {
            address = number > 1 ? Fresh.address("181.50.") : "181.49.7.1";
        }

        Checkout card(String method) {
            return from(Checkout.card(method).with("receipt_email", email));
        }

        Checkout voucher() {
            return from(Checkout.voucher().with("payment_method_data[billing_details][email]", email));
        }

        private Checkout from(Checkout checkout) {
            return checkout.with("risk_context[device_id]", device)
                    .with("risk_context[ip]", address)
                    .with("risk_context[document][type]", "CC")
                    .with("risk_context[document][number]", document);
        }
    }

    /** A stored decision, before which others are counted. */
    private record Row(String id, String account, boolean livemode, long at, Keys keys) {

        static Row read(Connection database, String id) throws SQLException {
            try (PreparedStatement query = database.prepareStatement(
                    "select account_id, livemode, at, dimensions from decisions where id = ?")) {
                query.setString(1, id);
                try (ResultSet found = query.executeQuery()) {
                    assertTrue(found.next(), id);
                    return new Row(
                            id,
                            found.getString(1),
                            found.getBoolean(2),
                            found.getLong(3),
                            Keys.parse(found.getBytes(4)));
                }
            }
        }

        long count(Connection database, String what, Dimension owner, long window, String status) throws SQLException {
            String statuses =
                    switch (status) {
                        case "authorized" -> " and status in ('AUTHORIZED', 'PAID')";
                        case "total" -> "";
                        default -> " and status = '" + status.toUpperCase() + "'";
                    };
            byte[] key = ByteBuffer.allocate(9)
                    .put((byte) owner.code())
                    .putLong(keys.hash(owner))
                    .array();
            try (PreparedStatement query = database.prepareStatement("select " + what + " from decisions where"
                    + " account_id = ? and livemode = ? and id < ? and at > ? and locate(?, dimensions) > 0"
                    + statuses)) {
                query.setString(1, account);
                query.setBoolean(2, livemode);
                query.setString(3, id);
                query.setLong(4, at - window);
                query.setBytes(5, key);
                try (ResultSet found = query.executeQuery()) {
                    found.next();
                    return found.getLong(1);
                }
            }
        }
    }
}
