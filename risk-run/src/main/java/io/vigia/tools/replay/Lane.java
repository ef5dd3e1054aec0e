package io.vigia.tools.replay;

import io.vigia.tools.http.Target;
import io.vigia.tools.traffic.PaymentForm;
import io.vigia.tools.traffic.Row;
import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/** One connection with the payments of the buyers that belong to it, sent one after another. */
final class Lane implements Runnable {

    private static final int WAITING = 2;

    /**
     * A row with its turn.
     *
     * @param row what to send; null ends the lane
     * @param key its idempotency key
     * @param dueNanos when it is meant to be sent on {@link System#nanoTime}'s scale, or 0 for at once
     */
    record Turn(Row row, String key, long dueNanos) {}

    private static final Turn END = new Turn(null, "", 0);

    private final BlockingQueue<Turn> waiting = new ArrayBlockingQueue<>(WAITING);
    private final Sender sender;
    private final ReplayReport report;
    private final AtomicReference<String> hopeless;

    /** @param hopeless set to the reason when no further payment would be decided either */
    Lane(Target target, ReplayReport report, AtomicReference<String> hopeless) {
        this.sender = new Sender(target);
        this.report = report;
        this.hopeless = hopeless;
    }

    /** Queues a row, waiting while others are before it. */
    void add(Turn turn) throws InterruptedException {
        waiting.put(turn);
    }

    /** Lets the lane end after what is queued. */
    void end() throws InterruptedException {
        waiting.put(END);
    }

    @Override
    public void run() {
        try (sender) {
            for (Turn turn = waiting.take(); turn.row() != null; turn = waiting.take()) {
                if (hopeless.get() == null) {
                    send(turn);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            report.failed("connection close", 0);
        }
    }

    /** Sends when due and measures from when it was due, so that a server that stalls is not spared. */
    private void send(Turn turn) throws InterruptedException {
        long early = turn.dueNanos() - System.nanoTime();
        if (turn.dueNanos() != 0 && early > 0) {
            TimeUnit.NANOSECONDS.sleep(early);
        }
        long start = turn.dueNanos() != 0 ? turn.dueNanos() : System.nanoTime();
        String form =
                PaymentForm.of(turn.row()).add("expand[]", "latest_charge").toString();
        try {
            Decision decision = sender.send(form, turn.key());
            report.decided(turn.row(), decision, (System.nanoTime() - start) / 1000);
        } catch (Sender.NotDecided e) {
            report.failed(e.getMessage(), (System.nanoTime() - start) / 1000);
            if (e.hopeless()) {
                hopeless.compareAndSet(null, e.getMessage());
            }
        }
    }
}
