package io.vigia.domain.velocity.heap;

import static io.vigia.domain.velocity.heap.Attempts.LIVE;
import static io.vigia.domain.velocity.heap.Attempts.NOON;
import static io.vigia.domain.velocity.heap.Attempts.TEST;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigia.domain.customers.PaymentMethodType;
import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.signals.places.Coordinates;
import io.vigia.domain.velocity.AttemptRecord;
import io.vigia.domain.velocity.AttemptStatus;
import io.vigia.domain.velocity.Dimension;
import io.vigia.domain.velocity.Keys;
import io.vigia.domain.velocity.Mark;
import io.vigia.domain.velocity.MarkCount;
import io.vigia.domain.velocity.Pair;
import io.vigia.domain.velocity.VelocityReading;
import io.vigia.domain.velocity.Window;
import io.vigia.domain.velocity.history.Amounts;
import io.vigia.rules.host.ObjectType;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is known around an attempt: usual amounts of the region, impossible travel, disputes and frauds. */
class AroundTests {

    private static final long BOGOTA = 111_001;
    private static final long CHIA = 125_175;
    private static final Coordinates IN_BOGOTA = new Coordinates(4.61, -74.08);
    private static final Coordinates IN_MIAMI = new Coordinates(25.77, -80.19);

    private final HeapVelocityStore store = new HeapVelocityStore(HeapVelocityStore.RETENTION);
    private int made;

    @Test
    void thePercentileIsThatOfAllPaidAmountsToOnePercent() {
        long seed = System.nanoTime();
        System.out.println("AroundTests seed " + seed);
        Random random = new Random(seed);
        long[] amounts = new long[2_000];
        for (int i = 0; i < amounts.length; i++) {
            amounts[i] = (long) (1e6 * Math.exp(3 + 1.5 * random.nextGaussian()));
            pay(NOON.plusSeconds(i), BOGOTA, amounts[i], AttemptStatus.AUTHORIZED);
        }
        pay(NOON, BOGOTA, 900_000_000_000L, AttemptStatus.DECLINED);
        Arrays.sort(amounts);
        double exact = amounts[(int) Math.ceil(0.95 * amounts.length) - 1];
        assertEquals(exact, percentile(NOON.plusSeconds(9_000), BOGOTA), exact * 0.0101);
    }

    @Test
    void fewAmountsTellNothingAndTheDepartmentStandsInForATown() {
        for (int i = 0; i < Amounts.LEAST - 1; i++) {
            pay(NOON, BOGOTA, 10_000_000, AttemptStatus.PAID);
        }
        assertTrue(Double.isNaN(percentile(NOON, BOGOTA)));
        pay(NOON, BOGOTA, 10_000_000, AttemptStatus.PAID);
        assertEquals(10_000_000, percentile(NOON, BOGOTA), 110_000);
        assertEquals(10_000_000, percentile(NOON, 111), 110_000);
        assertEquals(10_000_000, percentile(NOON, 111_850), 110_000);
        assertTrue(Double.isNaN(percentile(NOON, CHIA)));
        assertTrue(Double.isNaN(percentile(NOON, 0)));
    }

    @Test
    void amountsLeaveAfterNinetyDaysAndThePastSeesItsOwn() {
        for (int i = 0; i < 40; i++) {
            pay(NOON, BOGOTA, 10_000_000, AttemptStatus.AUTHORIZED);
            pay(NOON.plus(Duration.ofDays(60)), BOGOTA, 1_000_000_000, AttemptStatus.AUTHORIZED);
        }
        assertEquals(1e9, percentile(NOON.plus(Duration.ofDays(61)), BOGOTA), 1.1e7);
        assertEquals(1e7, backdated(NOON.plus(Duration.ofDays(30)), BOGOTA), 1.1e5);
        assertEquals(1e9, percentile(NOON.plus(Duration.ofDays(120)), BOGOTA), 1.1e7);
        assertTrue(Double.isNaN(percentile(NOON.plus(Duration.ofDays(151)), BOGOTA)));
        assertEquals(1e7, backdated(NOON.plus(Duration.ofDays(30)), BOGOTA), 1.1e5, "the past does not change");
    }

    @Test
    void anAttemptThatIsTakenBackOrReversedDoesNotCount() {
        List<AttemptRecord> paid = new ArrayList<>();
        for (int i = 0; i < Amounts.LEAST; i++) {
            paid.add(pay(NOON, BOGOTA, 10_000_000, AttemptStatus.AUTHORIZED));
        }
        store.settle(paid.get(0).with(AttemptStatus.BLOCKED));
        assertTrue(Double.isNaN(percentile(NOON, BOGOTA)));
        store.settle(paid.get(0).with(AttemptStatus.AUTHORIZED));
        assertFalse(Double.isNaN(percentile(NOON, BOGOTA)));
        store.cancel(paid.get(1));
        assertTrue(Double.isNaN(percentile(NOON, BOGOTA)));
    }

    @ParameterizedTest
    @CsvSource({"1, true", "2, true", "3, false", "24, false"})
    void nobodyComesToMiamiInTwoHours(int hours, boolean impossible) {
        travel(NOON, IN_BOGOTA);
        assertEquals(impossible, travel(NOON.plus(Duration.ofHours(hours)), IN_MIAMI));
    }

    @Test
    void aPlaceThatIsNotKnownIsPassedOver() {
        assertFalse(travel(NOON, IN_BOGOTA), "the first");
        assertFalse(travel(NOON.plusSeconds(60), null));
        assertTrue(travel(NOON.plusSeconds(120), IN_MIAMI), "since the last that is known");
        assertFalse(travel(NOON.plusSeconds(180), IN_MIAMI));
        assertFalse(travel(NOON.plusSeconds(240), new Coordinates(26.1, -80.1)), "the neighbourhood");
    }

    @Test
    void disputesCountByCardAndAddressFromTheirMomentOnce() {
        Keys keys = keys(Map.of(Dimension.CARD, 1L, Dimension.IP, 2L));
        Mark dispute = new Mark(TEST, "du_1", Mark.Kind.DISPUTE, NOON, true, keys);
        store.mark(dispute);
        store.mark(dispute);
        store.mark(new Mark(TEST, "re_1", Mark.Kind.REFUND, NOON, false, keys));
        VelocityReading.Around soon = around(TEST, NOON.plusSeconds(3_599), keys);
        assertEquals(1, soon.marks()[MarkCount.DISPUTES_ON_CARD.ordinal()][Window.HOURLY.ordinal()]);
        assertEquals(1, soon.marks()[MarkCount.DISPUTES_ON_IP.ordinal()][Window.HOURLY.ordinal()]);
        assertEquals(0, soon.marks()[MarkCount.WARNINGS_ON_CARD.ordinal()][Window.ALL_TIME.ordinal()]);
        assertEquals(1, soon.marks()[MarkCount.REFUNDS_ON_CARD.ordinal()][Window.HOURLY.ordinal()]);
        int[] later = around(TEST, NOON.plusSeconds(3_601), keys).marks()[MarkCount.DISPUTES_ON_CARD.ordinal()];
        assertEquals(0, later[Window.HOURLY.ordinal()]);
        assertEquals(1, later[Window.DAILY.ordinal()]);
        int[] before = around(TEST, NOON.minusSeconds(1), keys).marks()[MarkCount.DISPUTES_ON_CARD.ordinal()];
        assertEquals(0, before[Window.ALL_TIME.ordinal()]);
        int[] live = around(LIVE, NOON.plusSeconds(1), keys).marks()[MarkCount.DISPUTES_ON_CARD.ordinal()];
        assertEquals(0, live[Window.ALL_TIME.ordinal()]);
        assertNull(around(TEST, NOON, keys(Map.of(Dimension.EMAIL, 3L))).marks()[MarkCount.DISPUTES_ON_CARD.ordinal()]);
    }

    @Test
    void customersWithAFraudInTheirPastAreToldOfCardAndEmail() {
        Keys honest = keys(Map.of(Dimension.CARD, 1L, Dimension.EMAIL, 5L, Dimension.CUSTOMER, 10L));
        Keys fraudster = keys(Map.of(Dimension.CARD, 1L, Dimension.EMAIL, 6L, Dimension.CUSTOMER, 11L));
        around(TEST, NOON, honest);
        around(TEST, NOON.plusSeconds(1), fraudster);
        store.mark(new Mark(TEST, "du_1", Mark.Kind.DISPUTE, NOON.plusSeconds(2), true, fraudster));
        store.mark(new Mark(TEST, "re_1", Mark.Kind.REFUND, NOON.plusSeconds(2), false, honest));
        int[][] seen = around(TEST, NOON.plusSeconds(3), honest).fraud();
        assertEquals(1, seen[Pair.CUSTOMERS_PER_CARD.ordinal()][Window.WEEKLY.ordinal()]);
        assertEquals(0, seen[Pair.CUSTOMERS_PER_EMAIL.ordinal()][Window.YEARLY.ordinal()]);
        int[][] later = around(TEST, NOON.plus(Duration.ofDays(8)), fraudster).fraud();
        assertEquals(0, later[Pair.CUSTOMERS_PER_CARD.ordinal()][Window.WEEKLY.ordinal()]);
        assertEquals(1, later[Pair.CUSTOMERS_PER_CARD.ordinal()][Window.YEARLY.ordinal()]);
    }

    private AttemptRecord pay(Instant at, long region, long micros, AttemptStatus status) {
        AttemptRecord attempt =
                attempt(TEST, at, micros, keys(Map.of(Dimension.REGION, region, Dimension.DEVICE, 1L + made)));
        store.reserve(attempt, List.of(), true);
        store.settle(attempt.with(status));
        return attempt;
    }

    private double percentile(Instant at, long region) {
        Map<Dimension, Long> values = region == 0 ? Map.of() : Map.of(Dimension.REGION, region);
        AttemptRecord attempt = attempt(TEST, at, 1_000_000, keys(values));
        return store.reserve(attempt, List.of(), false).around().regionPercentileMicros();
    }

    private double backdated(Instant at, long region) {
        AttemptRecord attempt = attempt(TEST, at, 1_000_000, keys(Map.of(Dimension.REGION, region)));
        return store.reserve(attempt, List.of(), true).around().regionPercentileMicros();
    }

    private boolean travel(Instant at, Coordinates place) {
        Map<Dimension, Long> values = new EnumMap<>(Map.of(Dimension.CARD, 77L));
        if (place != null) {
            values.put(Dimension.PLACE, place.packed());
        }
        return around(TEST, at, keys(values)).impossibleTravel();
    }

    private VelocityReading.Around around(EnvironmentId environment, Instant at, Keys keys) {
        return store.reserve(attempt(environment, at, 10_000_000, keys), List.of(), true)
                .around();
    }

    private AttemptRecord attempt(EnvironmentId environment, Instant at, long micros, Keys keys) {
        return new AttemptRecord(
                environment,
                "dec_" + made++,
                at,
                ObjectType.PAYMENT_INTENT,
                AttemptStatus.PENDING,
                micros,
                PaymentMethodType.CARD,
                keys);
    }

    private static Keys keys(Map<Dimension, Long> values) {
        return Keys.of(values);
    }
}
