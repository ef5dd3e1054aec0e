package io.vigia.tools.generate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigia.domain.platform.Sha256;
import io.vigia.tools.generate.fraud.Fraud;
import io.vigia.tools.generate.fraud.Frauds;
import io.vigia.tools.traffic.Column;
import io.vigia.tools.traffic.Row;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TrafficTests {

    private static final Instant START = Instant.parse("2026-06-01T00:00:00Z");

    private static List<Row> make(long seed, int payments, int days) {
        List<Row> rows = new ArrayList<>();
        new Traffic(new Traffic.Plan(seed, payments, days, START)).forEachRemaining(rows::add);
        return rows;
    }

    private static byte[] file(String... words) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new GenerateCommand(new PrintStream(bytes, false, StandardCharsets.UTF_8)).run(List.of(words));
        return bytes.toByteArray();
    }

    @Test
    void sameSeedGivesTheSameBytesOnEveryMachine() throws Exception {
        byte[] once = file("--seed", "7", "--payments", "500", "--days", "3");
        assertArrayEquals(once, file("--seed", "7", "--payments", "500", "--days", "3"));
        assertEquals(
                "b77cd01407ecda264397a7baedc6dac4f723b0988a863b03d53fec2c508da2a0",
                Sha256.hex(once),
                "the traffic of seed 7 has changed");
    }

    @Test
    void otherSeedsGiveOtherPeople() {
        assertFalse(make(1, 50, 1)
                .get(0)
                .get(Column.EMAIL)
                .equals(make(2, 50, 1).get(0).get(Column.EMAIL)));
    }

    @Test
    void makesExactlyAsManyPaymentsInTimeOrder() {
        List<Row> rows = make(3, 5_000, 20);
        assertEquals(5_000, rows.size());
        Instant last = START;
        for (Row row : rows) {
            assertFalse(row.occurredAt().isBefore(last));
            last = row.occurredAt();
        }
        assertTrue(last.isAfter(START.plus(Duration.ofDays(19))), last.toString());
        assertTrue(last.isBefore(START.plus(Duration.ofDays(22))), last.toString());
    }

    @Test
    void everyKindOfFraudIsThereLabelled() {
        Map<String, Long> counts = make(4, 20_000, 30).stream()
                .filter(Row::fraud)
                .collect(Collectors.groupingBy(row -> row.get(Column.SCENARIO), Collectors.counting()));
        assertEquals(Frauds.all().stream().map(Fraud::scenario).collect(Collectors.toSet()), counts.keySet());
        long frauds = counts.values().stream().mapToLong(Long::longValue).sum();
        assertEquals(0.02, frauds / 20_000.0, 0.004);
    }

    @Test
    void nightsAreQuietAndEveningsBusy() {
        Map<Integer, Long> hours = make(5, 20_000, 28).stream()
                .collect(Collectors.groupingBy(
                        row -> row.occurredAt()
                                .atOffset(java.time.ZoneOffset.ofHours(-5))
                                .getHour(),
                        Collectors.counting()));
        assertTrue(hours.get(20) > 5 * hours.get(3), hours.toString());
    }

    @Test
    void everyRowCanBeSent() {
        for (Row row : make(6, 5_000, 10)) {
            assertTrue(Long.parseLong(row.get(Column.AMOUNT)) > 0);
            assertEquals(0, Long.parseLong(row.get(Column.AMOUNT)) % 100, "pesos have no cents in shops");
            assertEquals(
                    row.get(Column.METHOD).equals("card"),
                    !row.get(Column.CARD_NUMBER).isEmpty());
            assertEquals(
                    row.get(Column.TERMINAL).isEmpty(), !row.get(Column.ORDER).isEmpty());
            assertTrue(row.get(Column.CURRENCY).equals("cop"));
        }
    }
}
