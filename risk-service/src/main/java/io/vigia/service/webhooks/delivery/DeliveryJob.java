package io.vigia.service.webhooks.delivery;

import io.vigia.service.events.Doorbell;
import io.vigia.service.platform.time.RealTime;
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
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/**
 * Delivers events, on every node: one thread turns events into deliveries and claims what is due, some others carry it. What
 * is due stands in the database, so a restart loses nothing.
 */
@Singleton
@Startup
@DependsOn("Database")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DeliveryJob {

    private static final Logger LOG = Logger.getLogger(DeliveryJob.class.getName());
    private static final int CARRIERS = 16;
    private static final int MOST_TO_ONE = 8;
    private static final long IDLE_MILLIS = 1_000;
    private static final long GATHER_MILLIS = 25; // what rang is about to be committed, and more follows

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    private Doorbell doorbell;

    @Inject
    private Dispatch dispatch;

    @Inject
    private Claims claims;

    @Inject
    private Notes notes;

    @Inject
    @Any
    private Instance<Carrier> carriers;

    @Inject
    @RealTime
    private Clock clock;

    private final Map<String, AtomicInteger> running = new ConcurrentHashMap<>();
    private final AtomicInteger carried = new AtomicInteger();
    private ExecutorService pool;
    private Thread loop;
    private volatile boolean stopped;

    @PostConstruct
    void start() {
        pool = Executors.newFixedThreadPool(CARRIERS, threads);
        loop = threads.newThread(this::run);
        loop.start();
    }

    @PreDestroy
    void stop() {
        stopped = true;
        loop.interrupt();
        pool.shutdown();
    }

    private void run() {
        while (!stopped) {
            try {
                boolean more = dispatch.next() == Dispatch.BATCH;
                more |= claim();
                if (!more) {
                    doorbell.await(IDLE_MILLIS);
                    Thread.sleep(GATHER_MILLIS);
                }
            } catch (InterruptedException e) {
                stopped = true;
            } catch (RuntimeException failure) {
                LOG.log(Level.WARNING, failure, () -> "Deliveries wait for a second");
                pause();
            }
        }
    }

    /** @return whether more may be due than was claimed */
    private boolean claim() {
        int free = CARRIERS * 2 - carried.get();
        if (free <= 0) {
            return false; // who is done rings
        }
        List<Parcel> parcels = claims.take(Math.min(free, MOST_TO_ONE), busy());
        for (Parcel parcel : parcels) {
            carried.incrementAndGet();
            running.computeIfAbsent(parcel.endpoint().id(), id -> new AtomicInteger())
                    .incrementAndGet();
            pool.execute(() -> carry(parcel));
        }
        return !parcels.isEmpty();
    }

    private Set<String> busy() {
        return running.entrySet().stream()
                .filter(each -> each.getValue().get() >= MOST_TO_ONE)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private void carry(Parcel parcel) {
        try {
            notes.keep(parcel, carrierOf(parcel).carry(parcel, clock.instant()));
        } catch (RuntimeException failure) {
            LOG.log(
                    Level.WARNING,
                    failure,
                    () -> "Delivery " + parcel.delivery().id() + " will be tried again");
        } finally {
            carried.decrementAndGet();
            running.computeIfPresent(
                    parcel.endpoint().id(), (id, count) -> count.decrementAndGet() == 0 ? null : count);
            doorbell.ring();
        }
    }

    private Carrier carrierOf(Parcel parcel) {
        return carriers.stream()
                .filter(each -> each.channel() == parcel.endpoint().channel())
                .findFirst()
                .orElseThrow();
    }

    private void pause() {
        try {
            Thread.sleep(IDLE_MILLIS);
        } catch (InterruptedException e) {
            stopped = true;
        }
    }
}
