package io.vigia.domain.velocity.heap;

import static io.vigia.domain.velocity.heap.Attempts.NOON;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigia.domain.signals.places.Coordinates;
import io.vigia.domain.velocity.AttemptRecord;
import io.vigia.domain.velocity.AttemptStatus;
import io.vigia.domain.velocity.Dimension;
import io.vigia.domain.velocity.Keys;
import io.vigia.domain.velocity.Mark;
import io.vigia.domain.velocity.VelocityReading;
import io.vigia.domain.velocity.history.Storage;
import io.vigia.rules.host.FunctionCall;
import io.vigia.rules.host.FunctionCall.Function;
import io.vigia.rules.host.FunctionCall.Status;
import io.vigia.rules.host.Reference;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store that may take little memory takes little, and answers what one answers that has all it wants. */
class BoundedMemoryTests {

    private static final AttemptStatus[] STATUSES = AttemptStatus.values();
    private static final Storage.Size SMALL = new Storage.Size(32, 32);
    private static final int SMALL_FILTER = 1 << 14;
    private static final int KILOBYTE = 1_000;
    private static final int MEGABYTE = 1_000_000;
    private static final List<FunctionCall> CALLS = List.of(
            call(Function.VELOCITY, 5_400, Status.DECLINED, "email"),
            call(Function.SUM, 9_000_000, Status.TOTAL, "card_fingerprint"),
            call(Function.DISTINCT, 700_000, Status.TOTAL, "item_sku", "email"),
            call(Function.DISTINCT, 30_000_000, Status.TOTAL, "card_fingerprint", "card_bin"));

    @TempDir
    private Path folder;

    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);
    private final HeapVelocityStore all = new HeapVelocityStore(HeapVelocityStore.RETENTION);
    private final List<AttemptRecord> known = new ArrayList<>();
    private long clock = NOON.toEpochMilli();

    @Test
    void answersTheSameWhenNearlyEverythingIsAway() throws IOException {
        try (FileAttic attic = new FileAttic(folder.resolve("attic"))) {
            HeapVelocityStore little = little(150 * KILOBYTE, attic);
            for (int i = 0; i < 1_500; i++) {
                step(little, i);
            }
            assertTrue(attic.fetched > 500, "only " + attic.fetched + " times something was fetched");
            assertTrue(attic.pages > 20, "only " + attic.pages + " pages were put away");
        }
    }

    @Test
    void aStoreIsMadeAnewWithinItsLimit() throws IOException {
        try (FileAttic attic = new FileAttic(folder.resolve("attic"))) {
            for (int i = 0; i < 1_000; i++) {
                known.add(attempt());
            }
            all.restore(known.iterator());
            Collections.shuffle(known, random);
            HeapVelocityStore little = little(300 * KILOBYTE, attic);
            little.restore(known.iterator());
            assertTrue(little.memoryUsed() <= 310 * KILOBYTE, "it takes " + little.memoryUsed());
            for (int i = 0; i < 100; i++) {
                step(little, 3_000 + i);
            }
        }
    }

    @Test
    void keepsWhatCannotBePutAway() throws IOException {
        try (FileAttic attic = new FileAttic(folder.resolve("attic"))) {
            attic.broken = true;
            int refused = 0;
            HeapVelocityStore little = little(150 * KILOBYTE, attic);
            for (int i = 0; i < 200; i++) {
                AttemptRecord attempt = attempt();
                all.reserve(attempt, CALLS, false);
                try {
                    little.reserve(attempt, CALLS, false);
                } catch (IllegalStateException full) {
                    refused++; // it has its place all the same
                }
            }
            attic.broken = false;
            assertTrue(refused > 0, "it was never tried");
            for (int i = 0; i < 300; i++) {
                step(little, i);
            }
            assertTrue(attic.fetched > 0);
        }
    }

    @Test
    void takesNoMoreThanItsLimit() throws IOException {
        long limit = 5 * MEGABYTE;
        try (FileAttic attic = new FileAttic(folder.resolve("attic"))) {
            HeapVelocityStore little = new HeapVelocityStore(
                    HeapVelocityStore.RETENTION,
                    new Memory(limit, attic, SMALL_FILTER),
                    Storage.Size.USUAL,
                    Runnable::run);
            for (int i = 0; i < 20_000; i++) {
                little.reserve(zipf(i), List.of(), false);
            }
            assertTrue(little.memoryUsed() <= limit * 51 / 50);
            long with = used();
            assertTrue(little.memoryUsed() > 0); // it is there while it is weighed
            little = null;
            long taken = with - used();
            assertTrue(attic.fetched > 1_000, "nothing was away");
            assertTrue(taken <= limit * 3 / 2, "it takes " + taken); // locks, and what a collection is not exact to
        }
    }

    /** Something happens to both, and what is read each time is the same. */
    private void step(HeapVelocityStore little, int i) {
        int dice = random.nextInt(20);
        if (dice < 14 || known.isEmpty()) {
            AttemptRecord attempt = attempt();
            boolean backdated = random.nextInt(4) == 0;
            String expected = told(all.reserve(attempt, CALLS, backdated));
            String found = told(little.reserve(attempt, CALLS, backdated));
            assertTrue(expected.equals(found), "another answer in step " + i + " with seed " + seed);
            known.add(attempt);
            return;
        }
        int place = random.nextInt(known.size());
        AttemptRecord one = known.get(place);
        if (dice < 18) {
            one = one.with(STATUSES[1 + random.nextInt(STATUSES.length - 1)]);
            known.set(place, one);
            all.settle(one);
            little.settle(one);
        } else if (dice < 19) {
            known.remove(place);
            all.cancel(one);
            little.cancel(one);
        } else {
            Mark mark = new Mark(
                    one.environment(), "dp_" + i, Mark.Kind.DISPUTE, one.at(), random.nextBoolean(), one.keys());
            all.mark(mark);
            little.mark(mark);
        }
        if (i % 500 == 499) {
            all.sweep(Instant.ofEpochMilli(clock));
            little.sweep(Instant.ofEpochMilli(clock));
        }
    }

    private HeapVelocityStore little(long limit, FileAttic attic) {
        return new HeapVelocityStore(
                HeapVelocityStore.RETENTION, new Memory(limit, attic, SMALL_FILTER), SMALL, Runnable::run);
    }

    /** A few hours after the one before, one in ten long before; one value of each datum is hot, two hundred are cold. */
    private AttemptRecord attempt() {
        Map<Dimension, Integer> values = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            if (dimension.isCounted() && random.nextInt(3) > 0) {
                values.put(dimension, random.nextBoolean() ? 0 : random.nextInt(200));
            }
        }
        clock += random.nextInt((int) Duration.ofHours(4).toMillis());
        long at = random.nextInt(10) == 0
                ? NOON.toEpochMilli() + (long) (random.nextDouble() * (clock - NOON.toEpochMilli()))
                : clock;
        AttemptRecord made = Attempts.at(Instant.ofEpochMilli(at), values);
        Map<Dimension, Long> keys = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            if (made.keys().hash(dimension) != 0) {
                keys.put(dimension, made.keys().hash(dimension));
            }
        }
        keys.put(Dimension.REGION, 111_001L);
        keys.put(Dimension.PLACE, new Coordinates(random.nextInt(60), random.nextInt(60)).packed());
        AttemptRecord placed = new AttemptRecord(
                made.environment(),
                made.decisionId(),
                made.at(),
                made.object(),
                made.status(),
                made.amountUsdMicros(),
                made.method(),
                Keys.of(keys));
        return random.nextBoolean() ? placed : Attempts.voucher(placed, random.nextInt(20_000_000));
    }

    private AttemptRecord zipf(int number) {
        Map<Dimension, Integer> values = new EnumMap<>(Dimension.class);
        for (Dimension dimension : List.of(Dimension.CARD, Dimension.EMAIL, Dimension.IP, Dimension.DEVICE)) {
            values.put(dimension, (int) Math.exp(random.nextDouble() * Math.log(10_000)));
        }
        return Attempts.at(NOON.plusSeconds(number), values);
    }

    private static long used() {
        System.gc();
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static String told(VelocityReading reading) {
        StringBuilder told = new StringBuilder();
        told.append(Arrays.deepToString(reading.tallies())).append(Arrays.toString(reading.firstSeenMillis()));
        told.append(reading.firstAuthorizedMillis()).append(Arrays.deepToString(reading.distinct()));
        told.append(Arrays.toString(reading.together()));
        CALLS.forEach(call -> told.append(' ').append(reading.answer(call)));
        for (Dimension dimension : Dimension.values()) {
            VelocityReading.Recent recent = reading.recent(dimension);
            told.append(' ').append(dimension);
            if (recent != null) {
                told.append(recent.lastMillis()).append(Arrays.toString(recent.matured()));
                told.append(recent.amounts());
            }
        }
        VelocityReading.Around around = reading.around();
        told.append(around.regionPercentileMicros()).append(around.impossibleTravel());
        told.append(Arrays.deepToString(around.marks())).append(Arrays.deepToString(around.fraud()));
        return told.toString();
    }

    private static FunctionCall call(Function function, long seconds, Status status, String... attributes) {
        return new FunctionCall(
                function, Arrays.stream(attributes).map(Reference::attribute).toList(), seconds, status);
    }
}
