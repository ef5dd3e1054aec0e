package io.vigia.grid;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.map.IMap;
import com.hazelcast.replicatedmap.ReplicatedMap;
import io.vigia.domain.velocity.AttemptRecord;
import io.vigia.domain.velocity.AttemptStatus;
import io.vigia.domain.velocity.Dimension;
import io.vigia.domain.velocity.Mark;
import io.vigia.domain.velocity.Tally;
import io.vigia.domain.velocity.VelocityReading;
import io.vigia.domain.velocity.VelocityStore;
import io.vigia.domain.velocity.Window;
import io.vigia.domain.velocity.heap.HeapVelocityStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two members of a grid answer what the heap answers, whatever happens, and also after one of them died. */
class GridVelocityStoreTests {

    private static final Members MEMBERS = new Members();
    private static HazelcastInstance first = MEMBERS.join();
    private static HazelcastInstance second = MEMBERS.join();

    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);
    private final RandomHistory history = new RandomHistory(random);
    private final VelocityStore heap = new HeapVelocityStore(HeapVelocityStore.RETENTION);
    private final List<AttemptRecord> all = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private List<VelocityStore> grid = List.of(store(first), store(second));

    @BeforeEach
    void empty() {
        first.getDistributedObjects().forEach(object -> {
            if (object instanceof IMap<?, ?> map) {
                map.clear();
            } else if (object instanceof ReplicatedMap<?, ?> map) {
                map.clear();
            }
        });
        grid = List.of(store(first), store(second));
    }

    @AfterAll
    static void stop() {
        MEMBERS.close();
    }

    @Test
    void answersWhatTheHeapAnswers() {
        live(700);
    }

    @Test
    void aMemberThatDiesTakesNothingAlong() {
        live(300);
        MEMBERS.kill(second);
        try {
            grid = List.of(grid.get(0));
            compare();
            assertRecounts();
            live(100);
        } finally {
            second = MEMBERS.join();
        }
        compare(); // the new member has taken half of the keys over
    }

    @Test
    void isMadeAnewFromWhatIsStoredInAnyOrderAndTwice() {
        live(300);
        empty();
        List<AttemptRecord> stored = new ArrayList<>(all);
        Collections.shuffle(stored, random);
        grid.get(0).restore(stored.iterator());
        grid.get(1).restore(stored.subList(0, 50).iterator());
        marks.forEach(grid.get(1)::mark);
        compare();
    }

    @Test
    void everyAttemptCountsEveryEarlierOneOnceUnderEachKey() throws Exception {
        int each = 300;
        ExecutorService pool = Executors.newFixedThreadPool(4);
        List<Long> seen = new ArrayList<>();
        AttemptRecord model = withCard();
        List<Callable<List<Long>>> tasks = new ArrayList<>();
        for (int thread = 0; thread < 4; thread++) {
            int number = thread;
            tasks.add(() -> IntStream.range(0, each)
                    .mapToObj(i -> again(model, "dec_t" + number + "_" + i))
                    .map(attempt -> cardTotal(grid.get(number % 2).reserve(attempt, List.of(), false)))
                    .toList());
        }
        for (Future<List<Long>> thread : pool.invokeAll(tasks)) {
            seen.addAll(thread.get());
        }
        pool.shutdown();
        assertEquals(
                IntStream.range(0, 4 * each).asLongStream().boxed().toList(),
                seen.stream().sorted().toList());
    }

    @Test
    void aRetryCountsOnce() {
        AttemptRecord attempt = withCard();
        for (int i = 0; i < 5; i++) {
            assertEquals(0, cardTotal(grid.get(i % 2).reserve(attempt, List.of(), false)));
            grid.get(i % 2).settle(attempt.with(AttemptStatus.DECLINED));
            grid.get(1 - i % 2).settle(attempt.with(AttemptStatus.DECLINED));
        }
        VelocityReading reading = grid.get(1).reserve(again(attempt, "dec_next"), List.of(), false);
        assertEquals(1, cardTotal(reading));
        assertEquals(1, reading.tally(Dimension.CARD, Window.HOURLY).count(AttemptStatus.DECLINED));
    }

    @Test
    void windowsEndToTheMillisecond() {
        AttemptRecord old = withCard();
        grid.get(0).reserve(old, List.of(), false);
        AttemptRecord within = later(old, Duration.ofHours(1).minusMillis(1));
        AttemptRecord without = later(old, Duration.ofHours(1));
        for (VelocityStore member : grid) {
            assertEquals(1, hourly(member.reserve(within, List.of(), true)));
            member.cancel(within);
            assertEquals(0, hourly(member.reserve(without, List.of(), true)));
            member.cancel(without);
        }
    }

    @Test
    void forgetsOneEnvironmentAlone() {
        live(100);
        AttemptRecord gone = withCard();
        heap.forget(gone.environment());
        grid.get(1).forget(gone.environment());
        all.removeIf(each -> each.environment().equals(gone.environment()));
        compare();
    }

    @Test
    void sweepingKeepsTotals() {
        VelocityStore shortMemory = new GridVelocityStore(first, Duration.ofDays(8), () -> {});
        AttemptRecord old = withCard();
        for (int i = 0; i < 70; i++) {
            shortMemory.reserve(again(old, "dec_old" + i), List.of(), false);
        }
        AttemptRecord later = later(old, Duration.ofDays(20));
        shortMemory.reserve(later, List.of(), false);
        shortMemory.sweep(later.at());
        VelocityReading reading = shortMemory.reserve(again(later, "dec_later"), List.of(), false);
        assertEquals(71, cardTotal(reading));
        assertEquals(1, reading.tally(Dimension.CARD, Window.WEEKLY).total());
        assertEquals(old.at().toEpochMilli(), reading.firstSeen(Dimension.CARD));
    }

    /** Something happens to both, and what is read each time is the same. */
    private void live(int times) {
        for (int i = 0; i < times; i++) {
            VelocityStore member = grid.get(random.nextInt(grid.size()));
            int dice = random.nextInt(20);
            if (dice < 12 || all.isEmpty()) {
                AttemptRecord attempt = history.attempt();
                assertSame(attempt, member, random.nextBoolean());
                all.add(attempt);
            } else if (dice < 17) {
                int place = random.nextInt(all.size());
                all.set(place, all.get(place).with(history.outcome()));
                heap.settle(all.get(place));
                member.settle(all.get(place));
            } else if (dice < 18) {
                AttemptRecord gone = all.remove(random.nextInt(all.size()));
                heap.cancel(gone);
                member.cancel(gone);
            } else {
                Mark mark = history.mark(all.get(random.nextInt(all.size())));
                marks.add(mark);
                heap.mark(mark);
                member.mark(mark);
                grid.get(0).mark(mark); // told twice, it counts once
            }
        }
    }

    private void compare() {
        for (int i = 0; i < 30; i++) {
            AttemptRecord asked = history.attempt();
            for (VelocityStore member : grid) {
                assertSame(asked, member, true);
                heap.cancel(asked);
                member.cancel(asked);
            }
        }
    }

    private void assertSame(AttemptRecord attempt, VelocityStore member, boolean backdated) {
        assertSame(
                heap.reserve(attempt, RandomHistory.CALLS, backdated),
                member.reserve(attempt, RandomHistory.CALLS, backdated));
    }

    private void assertSame(VelocityReading expected, VelocityReading found) {
        String message = "seed " + seed;
        assertTrue(Arrays.deepEquals(expected.tallies(), found.tallies()), message);
        assertArrayEquals(expected.firstSeenMillis(), found.firstSeenMillis(), message);
        assertEquals(expected.firstAuthorizedMillis(), found.firstAuthorizedMillis(), message);
        assertTrue(Arrays.deepEquals(expected.distinct(), found.distinct()), message);
        assertArrayEquals(expected.together(), found.together(), message);
        assertEquals(expected.answers(), found.answers(), message);
        for (Dimension dimension : Dimension.values()) {
            assertEquals(told(expected.recent(dimension)), told(found.recent(dimension)), message);
        }
        VelocityReading.Around around = expected.around();
        assertEquals(around.regionPercentileMicros(), found.around().regionPercentileMicros(), message);
        assertEquals(around.impossibleTravel(), found.around().impossibleTravel(), message);
        assertTrue(Arrays.deepEquals(around.marks(), found.around().marks()), message);
        assertTrue(Arrays.deepEquals(around.fraud(), found.around().fraud()), message);
    }

    /** Counts by walking through everything, too simple to be wrong. */
    private void assertRecounts() {
        AttemptRecord asked = later(history.attempt(), Duration.ofDays(1));
        VelocityReading reading = grid.get(0).reserve(asked, List.of(), true);
        for (Dimension dimension : Dimension.values()) {
            long key = asked.keys().hash(dimension);
            for (Window window : Window.values()) {
                Tally tally = reading.tally(dimension, window);
                if (tally != null) {
                    long cut = window.cutMillis(asked.at().toEpochMilli());
                    List<AttemptRecord> before = all.stream()
                            .filter(each -> each.environment().equals(asked.environment()))
                            .filter(each -> each.keys().hash(dimension) == key)
                            .filter(each ->
                                    each.at().toEpochMilli() > cut && !each.at().isAfter(asked.at()))
                            .toList();
                    assertEquals(before.size(), tally.total(), dimension + " " + window + " seed " + seed);
                    assertEquals(
                            before.stream()
                                    .mapToLong(AttemptRecord::amountUsdMicros)
                                    .sum(),
                            tally.totalMicros());
                }
            }
        }
        grid.get(0).cancel(asked);
    }

    private AttemptRecord withCard() {
        AttemptRecord attempt = history.attempt();
        return attempt.keys().hash(Dimension.CARD) == 0 ? withCard() : attempt;
    }

    private static AttemptRecord again(AttemptRecord attempt, String id) {
        return copy(attempt, id, Duration.ZERO);
    }

    private static AttemptRecord later(AttemptRecord attempt, Duration by) {
        return copy(attempt, attempt.decisionId() + "_later", by);
    }

    private static AttemptRecord copy(AttemptRecord attempt, String id, Duration later) {
        return new AttemptRecord(
                attempt.environment(),
                id,
                attempt.at().plus(later),
                attempt.object(),
                attempt.status(),
                attempt.amountUsdMicros(),
                attempt.method(),
                attempt.keys());
    }

    private static long cardTotal(VelocityReading reading) {
        return reading.tally(Dimension.CARD, Window.ALL_TIME).total();
    }

    private static long hourly(VelocityReading reading) {
        return reading.tally(Dimension.CARD, Window.HOURLY).total();
    }

    private static VelocityStore store(HazelcastInstance member) {
        return new GridVelocityStore(member, HeapVelocityStore.RETENTION, () -> {});
    }

    private static String told(VelocityReading.Recent recent) {
        return recent == null
                ? null
                : recent.lastMillis() + " " + Arrays.toString(recent.matured()) + " "
                        + recent.amounts().count() + " " + recent.amounts().mean() + " "
                        + (float) recent.amounts().deviation();
    }
}
