package io.vigia.service.audit.calls;

import io.vigia.domain.audit.calls.ApiCall;
import io.vigia.domain.kernel.EnvironmentId;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Takes every call once it is answered and writes it down a moment later, many with one transaction, so that no request waits
 * for it. A server that is killed loses the last moment of the log; what those calls changed is in the audit trail, which is
 * written with the change. If the database cannot keep up, calls wait for the log, and after two seconds go on without it.
 */
@Singleton
@Startup
@DependsOn("Database")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CallLog {

    private static final Logger LOG = Logger.getLogger(CallLog.class.getName());
    private static final int WAITING = 10_000;
    private static final int WAITING_KILOBYTES = 64 * 1024;
    private static final int AT_ONCE = 250;
    private static final long GATHER_MILLIS = 100;
    private static final long PATIENCE_MILLIS = 2_000;

    private final BlockingQueue<ApiCall> queue = new ArrayBlockingQueue<>(WAITING);
    private final Semaphore room = new Semaphore(WAITING_KILOBYTES);
    private final AtomicLong taken = new AtomicLong();
    private volatile long written;

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    private CallChain chain;

    private Thread writer;
    private volatile boolean stopped;

    @PostConstruct
    void start() {
        writer = threads.newThread(this::run);
        writer.start();
    }

    @PreDestroy
    void stop() {
        stopped = true;
        try {
            writer.join(PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

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
        for (int i = 0; i < 50 && written < wanted; i++) {
            if (!slept(20)) {
                return;
            }
        }
    }

    private void run() {
        List<ApiCall> calls = new ArrayList<>();
        while (!stopped || !queue.isEmpty()) {
            try {
                ApiCall first = queue.poll(GATHER_MILLIS, TimeUnit.MILLISECONDS);
                if (first == null) {
                    continue;
                }
                if (queue.size() < AT_ONCE && !stopped) {
                    Thread.sleep(GATHER_MILLIS);
                }
                calls.add(first);
                queue.drainTo(calls, AT_ONCE - 1);
                write(calls);
                written += calls.size();
                calls.forEach(call -> room.release(kilobytes(call)));
                calls.clear();
            } catch (InterruptedException e) {
                stopped = true;
            }
        }
    }

    private static int kilobytes(ApiCall call) {
        return 1
                + (call.evidence().received().length()
                                + call.evidence().answered().length())
                        / 512;
    }

    private void write(List<ApiCall> calls) {
        Map<EnvironmentId, List<ApiCall>> byEnvironment = new LinkedHashMap<>();
        calls.forEach(call -> byEnvironment
                .computeIfAbsent(call.environment(), environment -> new ArrayList<>())
                .add(call));
        byEnvironment.forEach(this::write);
    }

    private void write(EnvironmentId environment, List<ApiCall> calls) {
        for (int attempt = 1; attempt <= 3; attempt++) {
            try {
                chain.add(environment, calls);
                return;
            } catch (RuntimeException failure) {
                LOG.log(Level.WARNING, failure, () -> "The log of calls waits for the database");
                slept(100L << attempt);
            }
        }
        LOG.severe(() -> calls.size() + " calls from " + calls.get(0).id() + " on are not in the log");
    }

    private static boolean slept(long millis) {
        try {
            Thread.sleep(millis);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
