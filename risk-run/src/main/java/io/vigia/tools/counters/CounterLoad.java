package io.vigia.tools.counters;

import com.hazelcast.config.Config;
import com.hazelcast.core.Hazelcast;
import io.vigia.domain.velocity.AttemptRecord;
import io.vigia.domain.velocity.AttemptStatus;
import io.vigia.domain.velocity.Dimension;
import io.vigia.domain.velocity.Tally;
import io.vigia.domain.velocity.VelocityReading;
import io.vigia.domain.velocity.VelocityStore;
import io.vigia.domain.velocity.Window;
import io.vigia.domain.velocity.heap.HeapVelocityStore;
import io.vigia.grid.GridVelocityStore;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.HdrHistogram.Histogram;

/**
 * Measures one store in this JVM: fills it with a week, then records attempts one by one and reads twelve windows of
 * each: hour, day and week of four data, counts and sums.
 */
public final class CounterLoad {

    private static final Window[] WINDOWS = {Window.HOURLY, Window.DAILY, Window.WEEKLY};
    private static final long WEEK_MILLIS = 604_800_000;
    private static final int BATCH = 1_000;
    private static final double MICROS = 1_000.0;
    private static final double MB = 1e6;

    private final VelocityStore store;
    private final String name;
    private long sink;

    private CounterLoad(VelocityStore store, String name) {
        this.store = store;
        this.name = name;
    }

    /** How much is done: attempts of the week before, and at most how many are measured. */
    private record Plan(int before, int measured, int warm) {}

    private record Busy(long attempts, long nanos, long cpuNanos) {}

    /** @param words the store, how many keys, how many seconds */
    public static void main(String[] words) {
        int keys = Integer.parseInt(words[1]);
        long seconds = Long.parseLong(words[2]);
        boolean heap = words[0].equals("heap");
        Plan plan = heap ? new Plan(1_250_000, 1_500_000, 0) : new Plan(0, 1_000_000, 40_000);
        int weekOf = keys / Traffic.DATA.length + 1_250_000;
        Traffic traffic = new Traffic(keys, WEEK_MILLIS / weekOf);
        VelocityStore store = heap ? new HeapVelocityStore(HeapVelocityStore.RETENTION) : grid();
        new CounterLoad(store, "counters_" + words[0]).run(traffic, plan, seconds);
        System.exit(0); // the member of the grid would go on
    }

    private static VelocityStore grid() {
        Config config = GridVelocityStore.configure(new Config("vigia-bench"));
        config.setProperty("hazelcast.phone.home.enabled", "false");
        config.setProperty("hazelcast.shutdownhook.enabled", "false");
        config.getNetworkConfig().getInterfaces().setEnabled(true).addInterface("127.0.0.1");
        config.getNetworkConfig().getJoin().getAutoDetectionConfig().setEnabled(false);
        config.getNetworkConfig().getJoin().getMulticastConfig().setEnabled(false);
        return new GridVelocityStore(Hazelcast.newHazelcastInstance(config), HeapVelocityStore.RETENTION, () -> {});
    }

    private void run(Traffic traffic, Plan plan, long seconds) {
        long empty = used();
        store.restore(IntStream.range(0, traffic.valuesEach())
                .mapToObj(traffic::withValue)
                .iterator());
        long once = used();
        print("keys", (double) traffic.valuesEach() * Traffic.DATA.length);
        print("mb_each_key_once", (once - empty) / MB);
        print("bytes_per_key", (double) (once - empty) / traffic.valuesEach() / Traffic.DATA.length);
        if (plan.before > 0) {
            measure(traffic, plan.before, Long.MAX_VALUE, new Histogram(3), false);
            long week = used();
            print("bytes_per_attempt", (double) (week - once) / plan.before);
            print("mb_of_a_week", (week - empty) / MB);
        }
        measure(traffic, plan.warm, Long.MAX_VALUE, new Histogram(3), false);
        Histogram times = new Histogram(3);
        Busy read = measure(traffic, plan.measured, seconds, times, false);
        String middle = name.equals("counters_heap") ? "us" : "p50_us";
        print(middle, times.getValueAtPercentile(50) / MICROS);
        print("p99_us", times.getValueAtPercentile(99) / MICROS);
        print("cpu_us", read.cpuNanos / MICROS / read.attempts);
        print("payments_s", read.attempts * 1e9 / read.nanos);
        Busy settled = measure(traffic, plan.measured / 10, seconds, new Histogram(3), true);
        print("settled_payments_s", settled.attempts * 1e9 / settled.nanos);
        print("mb_at_the_end", (used() - empty) / MB);
        if (sink == 0) {
            throw new IllegalStateException("Nothing was counted");
        }
    }

    /**
     * Records attempts, made a batch ahead so that making them is not measured.
     *
     * @param settle whether each is also told what became of it
     */
    private Busy measure(Traffic traffic, int most, long seconds, Histogram times, boolean settle) {
        long left = seconds == Long.MAX_VALUE ? seconds : seconds * 1_000_000_000L;
        long busy = 0;
        long cpu = 0;
        int done = 0;
        while (done < most && busy < left) {
            AttemptRecord[] batch = new AttemptRecord[Math.min(BATCH, most - done)];
            for (int i = 0; i < batch.length; i++) {
                batch[i] = traffic.next();
            }
            long cpuBefore = cpu();
            long start = System.nanoTime();
            long last = start;
            for (AttemptRecord attempt : batch) {
                sink += twelveWindows(store.reserve(attempt, List.of(), false));
                if (settle) {
                    store.settle(attempt.with(AttemptStatus.AUTHORIZED));
                }
                long now = System.nanoTime();
                times.recordValue(now - last);
                last = now;
            }
            busy += last - start;
            cpu += cpu() - cpuBefore;
            done += batch.length;
        }
        return new Busy(done, busy, cpu);
    }

    private static long twelveWindows(VelocityReading reading) {
        long sum = 0;
        for (Dimension datum : Traffic.DATA) {
            for (Window window : WINDOWS) {
                Tally tally = reading.tally(datum, window);
                sum += tally.total() + tally.totalMicros();
            }
        }
        return sum;
    }

    /** The CPU time of this thread; what a grid does in its own threads is not in it. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private void print(String what, double value) {
        System.out.printf(Locale.ROOT, "bench: %s_%s %.3f%n", name, what, value);
    }
}
