package io.vigia.service.audit.calls;

import io.vigia.domain.audit.calls.ApiCall;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Logger;

/**
 * Calls that have been answered and are not written down yet. If the database cannot keep up, calls wait for the log, and
 * after two seconds go on without it. This is no part of {@link CallLog} because each way into an EJB costs a request more
 * than the queue does.
 */
@ApplicationScoped
public class WaitingCalls {

    static final int AT_ONCE = 250;
    static final long PATIENCE_MILLIS = 2_000;

    private static final Logger LOG = Logger.getLogger(WaitingCalls.class.getName());
    private static final int WAITING = 10_000;
    private static final int WAITING_KILOBYTES = 64 * 1024;
    private static final long GATHER_MILLIS = 100;

    private final BlockingQueue<ApiCall> queue = new ArrayBlockingQueue<>(WAITING);
    private final Semaphore room = new Semaphore(WAITING_KILOBYTES);
    private final AtomicLong taken = new AtomicLong();
    private volatile long written;

    /** Takes a call that has been answered. */
    public void add(ApiCall call) {
        try {
            if (room.tryAcquire(kilobytes(call), PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                if (queue.offer(call, PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                    taken.incrementAndGet();
                    return;
                }
                room.release(kilobytes(call));
            }
            LOG.severe(() -> "The log of calls is full: " + call.id() + " is not in it");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits, if only for a short while, until what was taken so far is written. */
    public void settle() {
        long wanted = taken.get();
        try {
            for (int i = 0; i < 50 && written < wanted; i++) {
                Thread.sleep(20);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    boolean isEmpty() {
        return queue.isEmpty();
    }

    /** The next calls, gathered for a moment unless it is urgent; none if none came for a moment. */
    List<ApiCall> next(boolean urgent) throws InterruptedException {
        List<ApiCall> calls = new ArrayList<>();
        ApiCall first = queue.poll(GATHER_MILLIS, TimeUnit.MILLISECONDS);
        if (first != null) {
            if (queue.size() < AT_ONCE && !urgent) {
                Thread.sleep(GATHER_MILLIS);
            }
            calls.add(first);
            queue.drainTo(calls, AT_ONCE - 1);
        }
        return calls;
    }

    /** Makes room again for what is written down, or given up. */
    void done(List<ApiCall> calls) {
        written += calls.size();
        calls.forEach(call -> room.release(kilobytes(call)));
    }

    private static int kilobytes(ApiCall call) {
        return 1
                + (call.evidence().received().length()
                                + call.evidence().answered().length())
                        / 512;
    }
}
