package io.vigia.domain.velocity.heap;

import static io.vigia.domain.velocity.heap.Attempts.NOON;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vigia.domain.velocity.AttemptRecord;
import io.vigia.domain.velocity.AttemptStatus;
import io.vigia.domain.velocity.Dimension;
import io.vigia.domain.velocity.Tally;
import io.vigia.domain.velocity.VelocityReading;
import io.vigia.domain.velocity.Window;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConcurrentAttemptsTests {

    private static final int THREADS = 4;
    private static final int EACH = 2_000;

    private final HeapVelocityStore store = new HeapVelocityStore(HeapVelocityStore.RETENTION);

    @Test
    void everyAttemptCountsEveryEarlierOneOnce() throws Exception {
        List<Long> seen = new ArrayList<>();
        for (Future<List<Long>> thread : run(this::attempts)) {
            seen.addAll(thread.get());
        }
        List<Long> expected =
                IntStream.range(0, THREADS * EACH).asLongStream().boxed().toList();
        assertEquals(expected, seen.stream().sorted().toList());
        VelocityReading reading = store.reserve(
                Attempts.at(NOON.plusSeconds(60), Map.of(Dimension.CARD, 1, Dimension.EMAIL, 1)), List.of(), false);
        Tally tally = reading.tally(Dimension.CARD, Window.HOURLY);
        assertEquals(THREADS * EACH, tally.total());
        assertEquals(THREADS * EACH / 2, tally.count(AttemptStatus.DECLINED));
    }

    /** All threads attempt with one card and take turns with two e-mails; each tells how many it saw on the card. */
    private List<Long> attempts() {
        List<Long> seen = new ArrayList<>();
        for (int i = 0; i < EACH; i++) {
            AttemptRecord attempt =
                    Attempts.at(NOON.plusMillis(i % 7), Map.of(Dimension.CARD, 1, Dimension.EMAIL, i % 2));
            VelocityReading reading = store.reserve(attempt, List.of(), false);
            seen.add(reading.tally(Dimension.CARD, Window.ALL_TIME).total());
            if (i % 2 == 0) {
                store.settle(attempt.with(AttemptStatus.DECLINED));
            }
        }
        return seen;
    }

    private static <T> List<Future<T>> run(Callable<T> task) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            return pool.invokeAll(Collections.nCopies(THREADS, task));
        } finally {
            pool.shutdown();
        }
    }
}
