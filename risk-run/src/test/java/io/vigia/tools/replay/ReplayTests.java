package io.vigia.tools.replay;

import static io.vigia.tools.replay.FakePlatform.charge;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigia.tools.replay.FakePlatform.Answer;
import io.vigia.tools.traffic.Column;
import io.vigia.tools.traffic.Row;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReplayTests {

    private static final Instant START = Instant.parse("2026-06-01T00:00:00Z");

    private static Row row(int number, String customer, boolean fraud) {
        return new Row()
                .put(Column.PAYMENT, "p" + number)
                .put(Column.OCCURRED_AT, START.plusSeconds(number))
                .put(Column.CUSTOMER, customer)
                .put(Column.METHOD, "card")
                .put(Column.AMOUNT, 1000 + number)
                .put(Column.CURRENCY, "cop")
                .put(Column.LABEL, fraud ? 1 : 0);
    }

    private static List<Row> rows(int count) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(row(i, "c" + i % 5, i % 4 == 0));
        }
        return rows;
    }

    private static ReplayPlan plan(double rate, long limit) {
        return new ReplayPlan("run", rate, 3, new ReplayPlan.Window(START, limit));
    }

    private static Map<String, String> lines(ReplayReport report) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        report.print(new PrintStream(bytes), 1);
        return bytes.toString()
                .lines()
                .map(line -> line.split(" ", 3))
                .collect(Collectors.toMap(words -> words[1], words -> words[2]));
    }

    private static Map<String, String> replay(ReplayPlan plan, List<Row> rows, FakePlatform platform)
            throws InterruptedException {
        ReplayReport report = new ReplayReport(Instant.MIN);
        new Replay(platform.target(), plan, report).send(rows.iterator());
        return lines(report);
    }

    private static Function<Map<String, String>, Answer> scoring(Function<Integer, Integer> score) {
        return form -> new Answer(
                200,
                "{\"status\":\"succeeded\",\"latest_charge\":"
                        + charge("authorized", score.apply(Integer.parseInt(form.get("amount")) - 1000), "ch_1") + "}");
    }

    @Test
    void tellsHowTheLabelledWereScored() throws Exception {
        try (FakePlatform platform = new FakePlatform(scoring(n -> n % 4 == 0 ? 90 : 10))) {
            Map<String, String> lines = replay(plan(0, Long.MAX_VALUE), rows(40), platform);
            assertEquals("40", lines.get("payments"));
            assertEquals("0", lines.get("errors"));
            assertEquals("40", lines.get("decision.authorized"));
            assertEquals("10", lines.get("frauds"));
            assertEquals("1.000", lines.get("auc"));
            assertEquals("1.000", lines.get("average_precision"));
            assertEquals("0.050", lines.get("card_precision_at_100")); // 5 customers of one day, all compromised
        }
    }

    @Test
    void sendsEachRowOnceAsOfItsOwnTime() throws Exception {
        try (FakePlatform platform = new FakePlatform(scoring(n -> 1))) {
            replay(plan(0, 12), rows(20), platform);
            assertEquals(12, platform.received.size());
            assertEquals(12, new HashSet<>(platform.keys).size());
            assertTrue(platform.keys.contains("run-p3"), platform.keys.toString());
            Map<String, String> sent = platform.received.get(0);
            long number = Long.parseLong(sent.get("amount")) - 1000;
            assertEquals(String.valueOf(START.getEpochSecond() + number), sent.get("risk_context[occurred_at]"));
            assertEquals("true", sent.get("confirm"));
            assertEquals("latest_charge", sent.get("expand[]"));
        }
    }

    @Test
    void keepsTheOrderOfEachBuyer() throws Exception {
        try (FakePlatform platform = new FakePlatform(scoring(n -> 1))) {
            replay(plan(0, Long.MAX_VALUE), rows(300), platform);
            Map<String, Integer> last = new HashMap<>();
            for (Map<String, String> form : platform.received) {
                int amount = Integer.parseInt(form.get("amount"));
                assertTrue(amount > last.getOrDefault(form.get("metadata[customer]"), 0));
                last.put(form.get("metadata[customer]"), amount);
            }
        }
    }

    @Test
    void sendsAgainWithTheSameKeyWhatBrokeOrIsUnderWay() throws Exception {
        AtomicInteger calls = new AtomicInteger();
        Function<Map<String, String>, Answer> fine = scoring(n -> 1);
        try (FakePlatform platform = new FakePlatform(form -> switch (calls.getAndIncrement()) {
            case 0 -> new Answer(0, "");
            case 1 -> new Answer(409, "{\"error\":{\"code\":\"idempotency_key_in_use\"}}");
            case 2 -> new Answer(500, "{\"error\":{\"type\":\"api_error\"}}");
            default -> fine.apply(form);
        })) {
            Map<String, String> lines = replay(plan(0, 1), rows(1), platform);
            assertEquals(List.of("run-p0", "run-p0", "run-p0", "run-p0"), platform.keys);
            assertEquals("0", lines.get("errors"));
            assertEquals("1", lines.get("decision.authorized"));
        }
    }

    @Test
    void readsWhatWasBlocked() throws Exception {
        try (FakePlatform platform = new FakePlatform(form -> new Answer(
                402,
                form.get("amount").equals("1000")
                        ? "{\"error\":{\"code\":\"card_declined\",\"payment_intent\":{\"latest_charge\":"
                                + charge("blocked", 91, "ch_1") + "}}}"
                        : "{\"error\":{\"charge\":\"ch_2\",\"payment_intent\":{\"latest_charge\":\"ch_2\"}}}"))) {
            Map<String, String> lines = replay(plan(0, 2), rows(2), platform);
            assertEquals("2", lines.get("decision.blocked"));
            assertEquals("2", lines.get("rule.block_if_high_risk"));
            assertEquals("0", lines.get("unscored"));
        }
    }

    @Test
    void countsPaymentsWithoutAChargeByTheirStatus() throws Exception {
        try (FakePlatform platform =
                new FakePlatform(form -> new Answer(200, "{\"status\":\"requires_action\",\"latest_charge\":null}"))) {
            Map<String, String> lines = replay(plan(0, 2), rows(2), platform);
            assertEquals("2", lines.get("decision.requires_action"));
            assertEquals("2", lines.get("unscored"));
            assertFalse(lines.containsKey("auc"));
        }
    }

    @Test
    void countsRefusalsByTheirKind() throws Exception {
        try (FakePlatform platform = new FakePlatform(form -> new Answer(
                400,
                "{\"error\":{\"type\":\"invalid_request_error\",\"code\":\"parameter_unknown\",\"param\":\"x\"}}"))) {
            Map<String, String> lines = replay(plan(0, 3), rows(3), platform);
            assertEquals("3", lines.get("errors"));
            assertEquals("3", lines.get("error.400.parameter_unknown.x"));
        }
    }

    @Test
    void givesUpWhenTheKeyIsRefused() throws Exception {
        try (FakePlatform platform =
                new FakePlatform(form -> new Answer(401, "{\"error\":{\"type\":\"invalid_request_error\"}}"))) {
            replay(plan(0, Long.MAX_VALUE), rows(1_000), platform);
            assertTrue(platform.received.size() < 20, "sent " + platform.received.size());
        }
    }

    @Test
    void atARateAStallIsFeltByThoseWhoWaitedForIt() throws Exception {
        AtomicInteger calls = new AtomicInteger();
        try (FakePlatform platform = new FakePlatform(form -> {
            if (calls.getAndIncrement() == 0) {
                pause();
            }
            return scoring(n -> 1).apply(form);
        })) {
            Map<String, String> lines = replay(plan(200, 40), rows(40), platform);
            // all 40 were due within 200 ms, the first half of them before the stall of 300 ms was over
            assertTrue(Double.parseDouble(lines.get("latency_p50_ms")) > 100, lines.toString());
        }
    }

    private static void pause() {
        try {
            Thread.sleep(300);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
