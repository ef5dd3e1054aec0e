package io.vigia.tools.bench;

import io.vigia.tools.http.HttpConnection;
import io.vigia.tools.http.Target;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.HdrHistogram.Histogram;

/** Puts a platform under load for a given time and measures each answer. */
final class LoadDriver {

    private static final long LONGEST_MICROS = 120_000_000L;
    private static final int OK = 200;
    private static final int DECLINED = 402;

    private final Target target;
    private final AtomicLong numbers = new AtomicLong();

    LoadDriver(Target target) {
        this.target = target;
    }

    /**
     * Asks as fast as answers come: for throughput.
     *
     * @param connections how many ask at once
     */
    LoadResult closedLoop(Workload workload, int connections, double seconds) throws InterruptedException {
        long end = System.nanoTime() + (long) (seconds * 1e9);
        return run(connections, workload, () -> System.nanoTime() < end ? 0 : -1);
    }

    /**
     * Asks at a fixed rate whatever the answers do: for latency. Each answer is timed from the moment at which its
     * request was due, so that a stall counts for all that had to wait for it (no coordinated omission).
     *
     * @param load how many are ready to ask at once, and how often all of them together ask in a second
     */
    LoadResult openLoop(Workload workload, Load load, double seconds) throws InterruptedException {
        long start = System.nanoTime();
        long count = (long) (seconds * load.rate());
        AtomicLong turns = new AtomicLong();
        return run(load.connections(), workload, () -> {
            long turn = turns.getAndIncrement();
            return turn < count ? start + (long) (turn * 1e9 / load.rate()) : -1;
        });
    }

    /**
     * An open load.
     *
     * @param connections how many requests may be under way at once
     * @param rate requests a second
     */
    record Load(int connections, double rate) {}

    /** Says when the next request is due on {@link System#nanoTime}'s scale; 0 is at once, -1 never. */
    private interface Schedule {
        long next();
    }

    private LoadResult run(int connections, Workload workload, Schedule schedule) throws InterruptedException {
        List<Asker> askers = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < connections; i++) {
            Asker asker = new Asker(workload, schedule);
            askers.add(asker);
            threads.add(new Thread(asker, "load-" + i));
        }
        long start = System.nanoTime();
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        Histogram micros = new Histogram(LONGEST_MICROS, 3);
        Map<Integer, Long> errors = new TreeMap<>();
        for (Asker asker : askers) {
            micros.add(asker.micros);
            asker.errors.forEach((status, count) -> errors.merge(status, count, Long::sum));
        }
        return new LoadResult(micros, errors, seconds);
    }

    /** One of those who ask, with a connection of its own. */
    private final class Asker implements Runnable {

        private final Workload workload;
        private final Schedule schedule;
        private final Histogram micros = new Histogram(LONGEST_MICROS, 3);
        private final Map<Integer, Long> errors = new TreeMap<>();

        Asker(Workload workload, Schedule schedule) {
            this.workload = workload;
            this.schedule = schedule;
        }

        @Override
        public void run() {
            try (HttpConnection connection = new HttpConnection(target)) {
                for (long due = schedule.next(); due >= 0; due = schedule.next()) {
                    TimeUnit.NANOSECONDS.sleep(due == 0 ? 0 : due - System.nanoTime());
                    ask(connection, due == 0 ? System.nanoTime() : due);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (IOException e) {
                errors.merge(0, 1L, Long::sum);
            }
        }

        private void ask(HttpConnection connection, long start) {
            int status = 0;
            try {
                status = workload.ask(connection, numbers.getAndIncrement()).status();
            } catch (IOException e) {
                status = 0;
            }
            if (status == OK || status == DECLINED) {
                micros.recordValue(Math.min(LONGEST_MICROS, (System.nanoTime() - start) / 1000));
            } else {
                errors.merge(status, 1L, Long::sum);
            }
        }
    }
}
