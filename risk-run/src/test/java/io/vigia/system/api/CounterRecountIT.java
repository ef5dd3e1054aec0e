package io.vigia.system.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigia.launcher.LauncherProcess;
import io.vigia.system.Platform;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That counters are what a recount of the stored decisions says, also after the server was killed and started again. */
class CounterRecountIT {
    private static final byte CARD = 2; // as docs and Dimension number them
    private static final byte EMAIL = 1;
    private static final int KEY_BYTES = 9;
    private static final Map<String, Long> WINDOWS =
            Map.of("hourly", 3_600_000L, "daily", 86_400_000L, "weekly", 604_800_000L, "all_time", Long.MAX_VALUE);

    @TempDir
    private Path folder;

    private Path home;

    private record Recount(long total, long authorized, long declined, double usd) {}

    @Test
    void countersEqualARecountAfterTheServerWasKilled() throws Exception {
        home = folder.resolve("home");
        try {
            Platform platform = up();
            for (int i = 0; i < 12; i++) {
                pay(Api.test(platform), i % 3 == 0 ? "pm_card_chargeDeclined" : "pm_card_visa", i);
            }
            pay(Api.live(platform), "pm_card_visa", 1);
            assertRecount(platform, 6);
            kill("server");
            platform = up();
            assertRecount(platform, 7);
            assertRecount(platform, 8);
        } finally {
            launcher("down");
        }
    }

    /** Pays once more and holds what this payment counted against the rows that were there before it. */
    private void assertRecount(Platform platform, int number) throws SQLException {
        Api merchant = Api.test(platform);
        Reply intent = pay(merchant, "pm_card_visa", number);
        Reply charge = merchant.get("/v1/charges/" + intent.expect(200).text("latest_charge"))
                .expect(200);
        String decision = charge.text("decision");
        Reply seen = merchant.get("/v1/radar/decisions/" + decision).expect(200);
        try (Connection database = platform.database()) {
            for (Map.Entry<String, Long> window : WINDOWS.entrySet()) {
                Recount card = recount(database, decision, CARD, window.getValue());
                assertTrue(card.total > 4, "payments of this card were found");
                assertCounts(seen, "card_number_" + window.getKey(), card);
                Recount email = recount(database, decision, EMAIL, window.getValue());
                assertTrue(email.total > 2 && email.declined > 0, "payments of this e-mail were found");
                assertCounts(seen, "email_" + window.getKey(), email);
            }
            double usd = recount(database, decision, CARD, Long.MAX_VALUE).usd;
            assertEquals(usd, number(seen, "total_usd_amount_charged_on_card_all_time"), 0.01, seen.body());
        }
    }

    private static void assertCounts(Reply seen, String ending, Recount recount) {
        assertEquals(recount.total, number(seen, "total_charges_per_" + ending), seen.body());
        assertEquals(recount.authorized, number(seen, "authorized_charges_per_" + ending), seen.body());
        assertEquals(recount.declined, number(seen, "declined_charges_per_" + ending), seen.body());
    }

    private static double number(Reply seen, String fact) {
        return Double.parseDouble(seen.text("facts." + fact));
    }

    /** Counts in the database what a decision should have counted under its key of a dimension. */
    private static Recount recount(Connection database, String decision, byte dimension, long window)
            throws SQLException {
        byte[] key = null;
        long at = 0;
        try (PreparedStatement one = database.prepareStatement("select dimensions, at from decisions where id = ?")) {
            one.setString(1, decision);
            ResultSet row = one.executeQuery();
            assertTrue(row.next());
            byte[] keys = row.getBytes(1);
            at = row.getLong(2);
            for (int i = 0; i < keys.length; i += KEY_BYTES) {
                if (keys[i] == dimension) {
                    key = Arrays.copyOfRange(keys, i, i + KEY_BYTES);
                }
            }
        }
        try (PreparedStatement all =
                database.prepareStatement("select count(*), sum(d.status in ('AUTHORIZED', 'PAID')),"
                        + " sum(d.status = 'DECLINED'), sum(d.amount_usd_micros) / 1e6 from decisions d join decisions mine"
                        + " on mine.id = ? and d.account_id = mine.account_id and d.livemode = mine.livemode"
                        + " and d.id < mine.id where d.at > ? and locate(?, d.dimensions) % 9 = 1")) {
            all.setString(1, decision);
            all.setLong(2, window == Long.MAX_VALUE ? 0 : at - window);
            all.setBytes(3, key);
            ResultSet row = all.executeQuery();
            assertTrue(row.next());
            return new Recount(row.getLong(1), row.getLong(2), row.getLong(3), row.getDouble(4));
        }
    }

    private static Reply pay(Api merchant, String method, int number) {
        return Checkout.card(method)
                .amount(1_000_000L + 10_000L * number)
                .with("receipt_email", "ana" + number % 2 + "@example.com")
                .by(merchant);
    }

    private Platform up() throws IOException, InterruptedException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        assertEquals(0, launcher("up", "--detach", "--port", String.valueOf(port)), Files.readString(output()));
        return new Platform("http://127.0.0.1:" + port, home);
    }

    private int launcher(String... words) throws InterruptedException {
        Process process = new LauncherProcess(home, Map.of("RISK_DEMO_PAYMENTS", "0")).start(output(), words);
        assertTrue(process.waitFor(10, TimeUnit.MINUTES));
        return process.exitValue();
    }

    private Path output() {
        return folder.resolve("launcher.log");
    }

    /** What {@code kill -9} does; then the launcher ends by itself, after it has stopped the database. */
    private void kill(String role) throws IOException {
        ProcessHandle launcher = process("launcher");
        process(role).destroyForcibly();
        launcher.onExit().orTimeout(2, TimeUnit.MINUTES).join();
    }

    private ProcessHandle process(String role) throws IOException {
        Properties state = new Properties();
        state.load(Files.newBufferedReader(home.resolve("run/state.properties")));
        long pid = Long.parseLong(state.getProperty(role).split("@")[0]);
        return ProcessHandle.of(pid).orElseThrow();
    }
}
