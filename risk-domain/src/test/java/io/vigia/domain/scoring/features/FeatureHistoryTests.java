package io.vigia.domain.scoring.features;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigia.domain.customers.PaymentMethodType;
import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Mode;
import io.vigia.domain.signals.AttributeCatalogue;
import io.vigia.domain.signals.FactSheet;
import io.vigia.domain.velocity.AttemptRecord;
import io.vigia.domain.velocity.AttemptStatus;
import io.vigia.domain.velocity.CounterFacts;
import io.vigia.domain.velocity.Dimension;
import io.vigia.domain.velocity.Keys;
import io.vigia.domain.velocity.VelocityReading;
import io.vigia.domain.velocity.heap.HeapVelocityStore;
import io.vigia.rules.host.ObjectType;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A history of some weeks, told once as it happened and once from what is stored of it. */
class FeatureHistoryTests {

    private static final EnvironmentId HERE = new EnvironmentId("acct_1", Mode.TEST);
    private static final Instant START = Instant.parse("2026-03-02T00:00:00Z");
    private static final int PAYMENTS = 4_000;
    private static final Duration DELAY = Duration.ofDays(7);

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private final List<AttemptRecord> history = new ArrayList<>();
    private final List<Known> frauds = new ArrayList<>();

    private record Known(AttemptRecord attempt, Instant at) {}

    @Test
    void streamingFeaturesAreThoseRecomputedFromWhatIsStored() {
        System.out.println("FeatureHistoryTests seed " + seed);
        make();
        List<float[]> streamed = stream();
        HeapVelocityStore counters = new HeapVelocityStore(HeapVelocityStore.RETENTION);
        FeatureMemory memory = new FeatureMemory();
        counters.restore(history.iterator());
        history.forEach(memory::decided);
        frauds.forEach(known -> tell(memory, known));
        for (int i = 0; i < history.size(); i++) {
            float[] again = vector(history.get(i), counters.reserve(history.get(i), List.of(), true), memory);
            for (int f = 0; f < again.length; f++) {
                assertEquals(
                        streamed.get(i)[f], again[f], Features.all().get(f).name() + " of " + i + ", seed " + seed);
            }
        }
    }

    @Test
    void theyAreWhatOneCountsByHand() {
        System.out.println("FeatureHistoryTests seed " + seed);
        make();
        List<float[]> streamed = stream();
        int checked = 0;
        for (int i = PAYMENTS / 2; i < PAYMENTS; i += 7) {
            AttemptRecord attempt = history.get(i);
            List<AttemptRecord> atTerminal = before(i, Dimension.TERMINAL);
            assertFeature(
                    "terminal_count_7d",
                    within(atTerminal, attempt, Duration.ZERO, 7).size(),
                    streamed.get(i));
            List<AttemptRecord> matured = within(atTerminal, attempt, DELAY, 30);
            long bad =
                    matured.stream().filter(each -> isKnown(each, attempt.at())).count();
            assertFeature("terminal_frauds_30d", bad, streamed.get(i));
            assertFeature("terminal_fraud_rate_30d", (bad + 0.01) / (matured.size() + 1), streamed.get(i));
            List<AttemptRecord> ofPayer = within(before(i, Dimension.CUSTOMER), attempt, Duration.ZERO, 30);
            if (!ofPayer.isEmpty() && ofPayer.size() <= 64) {
                double mean = ofPayer.stream()
                        .mapToLong(AttemptRecord::amountUsdMicros)
                        .average()
                        .orElseThrow();
                assertFeature("amount_to_payer_usual", attempt.amountUsdMicros() / mean, streamed.get(i));
                checked++;
            }
            double usual = history.subList(0, i).stream()
                    .filter(each -> day(each) < day(attempt) && day(each) >= day(attempt) - 30)
                    .mapToLong(AttemptRecord::amountUsdMicros)
                    .average()
                    .orElseThrow();
            assertFeature("amount_to_account_mean", attempt.amountUsdMicros() / usual, streamed.get(i));
        }
        assertTrue(checked > 100);
    }

    @Test
    void storedVectorsComeBackBitForBit() {
        make();
        int bytes = 0;
        for (float[] vector : stream()) {
            byte[] stored = VectorBytes.of(vector);
            bytes += stored.length;
            assertArrayEquals(vector, VectorBytes.read(stored));
        }
        assertTrue(bytes / PAYMENTS < 300, bytes / PAYMENTS + " bytes each");
    }

    @Test
    void whatIsUndoneIsKnownNoMore() {
        make();
        FeatureMemory memory = new FeatureMemory();
        AttemptRecord paid = history.get(0);
        Instant later = paid.at().plus(Duration.ofDays(8));
        AttemptRecord again = new AttemptRecord(
                HERE, "dec_again", later, paid.object(), paid.status(), 5, paid.method(), paid.keys());
        tell(memory, new Known(paid, paid.at().plus(DELAY)));
        assertEquals(
                8 * KnownFrauds.DAY, memory.frauds(again, Dimension.TERMINAL).sinceLastMillis());
        memory.noFraud(HERE, paid.decisionId());
        assertEquals(KnownFrauds.NONE, memory.frauds(again, Dimension.TERMINAL));
    }

    private void make() {
        long millis = START.toEpochMilli();
        for (int i = 0; i < PAYMENTS; i++) {
            millis += 1 + random.nextInt(1_800_000);
            Map<Dimension, Long> keys = new EnumMap<>(Dimension.class);
            put(keys, Dimension.CUSTOMER, 60, 0.9);
            put(keys, Dimension.CARD, 90, 0.8);
            put(keys, Dimension.EMAIL, 70, 0.7);
            put(keys, Dimension.DEVICE, 50, 0.5);
            put(keys, Dimension.TERMINAL, 15, 1);
            AttemptRecord attempt = new AttemptRecord(
                    HERE,
                    "dec_" + i,
                    Instant.ofEpochMilli(millis),
                    ObjectType.PAYMENT_INTENT,
                    random.nextInt(5) == 0 ? AttemptStatus.DECLINED : AttemptStatus.AUTHORIZED,
                    1 + random.nextInt(200_000_000),
                    random.nextInt(4) == 0 ? PaymentMethodType.PSE : PaymentMethodType.CARD,
                    Keys.of(keys));
            history.add(attempt);
            if (random.nextInt(20) == 0) {
                frauds.add(new Known(attempt, attempt.at().plusMillis(random.nextInt(1_000_000_000))));
            }
        }
    }

    private void put(Map<Dimension, Long> keys, Dimension dimension, int values, double share) {
        if (random.nextDouble() < share) {
            keys.put(dimension, dimension.code() * 1_000_000L + 1 + random.nextInt(values));
        }
    }

    /** Tells it as it happened: labels when they became known. */
    private List<float[]> stream() {
        HeapVelocityStore counters = new HeapVelocityStore(HeapVelocityStore.RETENTION);
        FeatureMemory memory = new FeatureMemory();
        List<float[]> vectors = new ArrayList<>();
        List<Known> untold = new ArrayList<>(frauds);
        for (AttemptRecord attempt : history) {
            untold.removeIf(known -> {
                boolean due = !known.at.isAfter(attempt.at());
                if (due) {
                    tell(memory, known);
                }
                return due;
            });
            AttemptRecord pending = attempt.with(AttemptStatus.PENDING);
            vectors.add(vector(attempt, counters.reserve(pending, List.of(), false), memory));
            counters.settle(attempt);
            memory.decided(attempt);
        }
        return vectors;
    }

    private static float[] vector(AttemptRecord attempt, VelocityReading reading, FeatureMemory memory) {
        FactSheet sheet = FactSheet.blank();
        sheet.put(AttributeCatalogue.standard().slot("amount_in_usd"), attempt.amountUsdMicros() / 1e6);
        CounterFacts.fill(reading, attempt.at(), sheet);
        return Features.of(attempt, sheet, reading, memory);
    }

    private static void tell(FeatureMemory memory, Known known) {
        memory.fraud(HERE, known.attempt.decisionId(), known.attempt.at(), known.at, known.attempt.keys());
    }

    private List<AttemptRecord> before(int i, Dimension dimension) {
        long key = history.get(i).keys().hash(dimension);
        return history.subList(0, i).stream()
                .filter(each -> key != 0 && each.keys().hash(dimension) == key)
                .toList();
    }

    private static List<AttemptRecord> within(
            List<AttemptRecord> some, AttemptRecord attempt, Duration delay, int days) {
        Instant until = attempt.at().minus(delay);
        return some.stream()
                .filter(each -> !each.at().isAfter(until) && each.at().isAfter(until.minus(Duration.ofDays(days))))
                .toList();
    }

    private boolean isKnown(AttemptRecord attempt, Instant at) {
        return frauds.stream().anyMatch(known -> known.attempt == attempt && !known.at.isAfter(at));
    }

    private static long day(AttemptRecord attempt) {
        return Math.floorDiv(attempt.at().toEpochMilli(), KnownFrauds.DAY);
    }

    private void assertFeature(String name, double expected, float[] vector) {
        assertEquals((float) expected, vector[Features.schema().index(name)], 1e-5f * (float) Math.abs(expected), name);
    }
}
