package io.vigia.service.decisions.stats;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DashboardTests {

    private static final Instant NOW = Instant.parse("2026-11-21T23:59:00Z");

    @ParameterizedTest
    @CsvSource({"24, 1, 24", "168, 6, 28", "720, 24, 30", "2160, 24, 90"})
    void cutsAPeriodIntoAsManyBucketsAsAChartCanShow(int hours, int bucketHours, int buckets) {
        Period period = Period.last(hours, NOW);
        assertEquals(bucketHours, period.bucketHours());
        assertEquals(buckets, period.buckets());
    }

    @Test
    void includesTheRunningHour() {
        Period period = Period.last(24, NOW);
        assertEquals(Instant.parse("2026-11-21T00:00:00Z"), period.start(0));
        assertTrue(period.start(23).isBefore(NOW));
    }

    @Test
    void beginsDaysWhereTheAccountIsAtHome() {
        Period period =
                Period.days(LocalDate.parse("2018-04-01"), LocalDate.parse("2018-04-30"), ZoneId.of("America/Bogota"));
        assertEquals(Instant.parse("2018-04-01T05:00:00Z"), period.start(0));
        assertEquals(30, period.buckets());
    }

    @Test
    void addsTheSameDecisionsUpInEveryWay() {
        Period period = Period.last(24, NOW);
        Dashboard dashboard = new Dashboard(
                period,
                List.of(
                        new Cell(0, "AUTHORIZED", "normal", "cop", "", 2, 10, 500),
                        new Cell(1, "AUTHORIZED", "normal", "usd", "", 3, 5, 70),
                        new Cell(1, "BLOCKED", "highest", "cop", "block_if_high_risk", 19, 2, 90),
                        new Cell(1, "BLOCKED", "unknown", "cop", "ssr_1", -1, 3, 10)));
        assertEquals(20, dashboard.total());
        assertEquals(15, dashboard.total("AUTHORIZED"));
        assertEquals(5, dashboard.outcomes("BLOCKED")[1]);
        assertEquals(2, dashboard.levels("highest")[1]);
        assertEquals(2, dashboard.scores()[19]);
        assertEquals(600L, dashboard.amounts().get("cop"));
        assertEquals("ssr_1", dashboard.topRules(1).get(0).ruleId());
        assertArrayEquals(new long[24], dashboard.outcomes("HELD"));
    }
}
