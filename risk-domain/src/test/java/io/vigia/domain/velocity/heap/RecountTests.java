package io.vigia.domain.velocity.heap;

import static io.vigia.domain.velocity.heap.Attempts.NOON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.vigia.domain.velocity.AttemptRecord;
import io.vigia.domain.velocity.AttemptStatus;
import io.vigia.domain.velocity.Dimension;
import io.vigia.domain.velocity.Pair;
import io.vigia.domain.velocity.Tally;
import io.vigia.domain.velocity.VelocityReading;
import io.vigia.domain.velocity.Window;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever happens in whatever order, the store says what a plain recount says. */
class RecountTests {

    private static final AttemptStatus[] STATUSES = AttemptStatus.values();

    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);
    private final HeapVelocityStore store = new HeapVelocityStore(HeapVelocityStore.RETENTION);
    private final NaiveCounters naive = new NaiveCounters();

    private boolean inOrder;
    private int made;

    @Test
    void agreesWithARecountWhenAllComeInOrder() {
        inOrder = true;
        agreesWithARecountUnderAnyMixOfEvents();
    }

    @Test
    void agreesWithARecountUnderAnyMixOfEvents() {
        for (int i = 0; i < 2_500; i++) {
            int dice = random.nextInt(10);
            if (dice < 7 || naive.all.isEmpty()) {
                reserve(i);
            } else {
                AttemptRecord known = naive.all.get(random.nextInt(naive.all.size()));
                if (dice < 9) {
                    settle(known);
                } else {
                    store.cancel(known);
                    naive.cancel(known.decisionId());
                }
            }
        }
    }

    @Test
    void aRestoredStoreIsTheSameWhateverTheOrder() {
        for (int i = 0; i < 800; i++) {
            reserve(i);
            settle(naive.all.get(random.nextInt(naive.all.size())));
        }
        List<AttemptRecord> stored = new ArrayList<>(naive.all);
        Collections.shuffle(stored, random);
        HeapVelocityStore restored = new HeapVelocityStore(HeapVelocityStore.RETENTION);
        restored.restore(stored.iterator());
        restored.restore(stored.subList(0, 100).iterator());
        for (int i = 0; i < 50; i++) {
            AttemptRecord attempt = attempt();
            check(attempt, restored.reserve(attempt, List.of(), true));
            restored.cancel(attempt);
        }
    }

    private void reserve(int i) {
        AttemptRecord attempt = attempt();
        VelocityReading reading = store.reserve(attempt, List.of(), !inOrder);
        if (i % 3 == 0) {
            check(attempt, reading);
        }
        naive.all.add(attempt);
    }

    private void settle(AttemptRecord known) {
        AttemptStatus status = STATUSES[1 + random.nextInt(STATUSES.length - 1)];
        store.settle(known.with(status));
        naive.settle(known.decisionId(), status);
    }

    /** Mostly a little after the one before, sometimes long ago; a few hot values and many cold ones. */
    private AttemptRecord attempt() {
        Map<Dimension, Integer> values = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            if (dimension.isCounted() && random.nextInt(3) > 0) {
                values.put(dimension, random.nextBoolean() ? random.nextInt(2) : random.nextInt(200));
            }
        }
        long offset = made++ * 600_000L + (inOrder ? 0 : random.nextInt(3_600_000));
        if (!inOrder && random.nextInt(10) == 0) {
            offset = (long) (random.nextDouble() * offset);
        }
        Instant at = NOON.plusMillis(offset / 1_000 * 1_000);
        AttemptRecord card = Attempts.at(at, values);
        return random.nextBoolean() ? card : Attempts.voucher(card, random.nextInt(20_000_000));
    }

    private void check(AttemptRecord attempt, VelocityReading reading) {
        for (Dimension dimension : Dimension.values()) {
            if (attempt.keys().hash(dimension) == 0 || !dimension.isTallied()) {
                assertNull(reading.tally(dimension, Window.HOURLY));
                continue;
            }
            for (Window window : Window.values()) {
                checkTally(
                        naive.before(attempt, dimension, window),
                        reading.tally(dimension, window),
                        dimension + " " + window + " seed " + seed);
            }
        }
        for (Pair pair : Pair.values()) {
            if (attempt.keys().hash(pair.owner()) != 0) {
                for (Window window : Window.values()) {
                    List<AttemptRecord> before = naive.before(attempt, pair.owner(), window);
                    assertEquals(
                            NaiveCounters.distinct(before, pair.counted()),
                            reading.distinct(pair, window),
                            pair + " " + window + " seed " + seed);
                }
                checkTogether(attempt, reading, pair);
            }
        }
    }

    private void checkTogether(AttemptRecord attempt, VelocityReading reading, Pair pair) {
        long value = attempt.keys().hash(pair.counted());
        boolean expected = value != 0
                && naive.before(attempt, pair.owner(), Window.ALL_TIME).stream()
                        .anyMatch(known -> known.keys().hash(pair.counted()) == value);
        assertEquals(expected, reading.cameTogether(pair), pair + " seed " + seed);
    }

    private static void checkTally(List<AttemptRecord> before, Tally tally, String what) {
        assertEquals(before.size(), tally.total(), what);
        assertEquals(before.stream().mapToLong(AttemptRecord::amountUsdMicros).sum(), tally.totalMicros(), what);
        for (AttemptStatus status : STATUSES) {
            assertEquals(NaiveCounters.count(before, status), tally.count(status), what + " " + status);
        }
    }
}
