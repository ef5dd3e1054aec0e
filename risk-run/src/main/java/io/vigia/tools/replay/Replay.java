package io.vigia.tools.replay;

import io.vigia.tools.http.Target;
import io.vigia.tools.traffic.Column;
import io.vigia.tools.traffic.Row;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** Sends rows over several connections, keeping each buyer's payments in their order. */
final class Replay {

    private final Target target;
    private final ReplayPlan plan;
    private final ReplayReport report;
    private final AtomicReference<String> hopeless = new AtomicReference<>();

    /** Prepares a replay whose answers go into a report. */
    Replay(Target target, ReplayPlan plan, ReplayReport report) {
        this.target = target;
        this.plan = plan;
        this.report = report;
    }

    /**
     * Sends rows until there are no more, or no further one would be decided.
     *
     * @param rows in time order
     */
    void send(Iterator<Row> rows) throws InterruptedException {
        List<Lane> lanes = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < plan.connections(); i++) {
            Lane lane = new Lane(target, report, hopeless);
            lanes.add(lane);
            threads.add(new Thread(lane, "replay-" + i));
        }
        threads.forEach(Thread::start);
        distribute(rows, lanes);
        for (Lane lane : lanes) {
            lane.end();
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private void distribute(Iterator<Row> rows, List<Lane> lanes) throws InterruptedException {
        long start = System.nanoTime();
        long number = 0;
        while (number < plan.window().limit() && hopeless.get() == null && rows.hasNext()) {
            Row row = rows.next();
            if (row.occurredAt().isBefore(plan.window().from())) {
                continue;
            }
            long due = plan.rate() == 0 ? 0 : start + (long) (number * 1e9 / plan.rate());
            int lane = Math.floorMod(row.get(Column.CUSTOMER).hashCode(), lanes.size());
            lanes.get(lane).add(new Lane.Turn(row, key(row, number), due));
            number++;
        }
    }

    private String key(Row row, long number) {
        String payment = row.get(Column.PAYMENT);
        return plan.run() + "-" + (payment.isEmpty() ? "row" + number : payment);
    }
}
