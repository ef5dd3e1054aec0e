package io.vigia.grid;

import com.hazelcast.config.Config;
import com.hazelcast.config.InMemoryFormat;
import com.hazelcast.config.MapConfig;
import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.map.IMap;
import com.hazelcast.map.listener.MapPartitionLostListener;
import com.hazelcast.replicatedmap.ReplicatedMap;
import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.velocity.AttemptRecord;
import io.vigia.domain.velocity.AttemptStatus;
import io.vigia.domain.velocity.Dimension;
import io.vigia.domain.velocity.Mark;
import io.vigia.domain.velocity.VelocityReading;
import io.vigia.domain.velocity.VelocityStore;
import io.vigia.domain.velocity.history.Amounts;
import io.vigia.domain.velocity.history.Event;
import io.vigia.domain.velocity.history.Question;
import io.vigia.rules.host.FunctionCall;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Counters that all members of a Hazelcast grid share. Each key's history lives on one member, with a copy on another; an
 * attempt is read and takes its place key by key, in one step on each key that nothing comes between. So of two attempts at
 * once one comes first under each key and the other counts it there, though not necessarily the same one under every
 * key. When a member leaves, its copies take over; when a partition was lost with its copy, what was given for it is
 * run, which restores the attempts from where they are stored.
 */
public final class GridVelocityStore implements VelocityStore {

    private static final Dimension[] DIMENSIONS = Dimension.values();
    private static final Dimension[] MARKED = {Dimension.CARD, Dimension.IP, Dimension.CUSTOMER};
    private static final String CELLS = "vigia-counters";
    private static final String REGIONS = "vigia-regions";
    private static final String FRAUDS = "vigia-frauds";
    private static final String NEWEST = "vigia-newest";
    private static final int BATCH = 5_000;
    private static final long DAY_MILLIS = 86_400_000;

    private final IMap<CounterKey, Cell> cells;
    private final IMap<CounterKey, Region> regions;
    private final IMap<CounterKey, Long> frauds;
    private final IMap<String, Long> newest;
    private final ReplicatedMap<String, Boolean> withFraud;
    private final Map<String, Long> newestToldByUs = new ConcurrentHashMap<>();
    private final long retentionMillis;

    /**
     * A store on a member that was {@linkplain #configure configured} for it.
     *
     * @param retention how far back windows reach; what is older only counts in totals
     * @param recovery what to run, in a thread of its own, after attempts were lost with members that left
     */
    public GridVelocityStore(HazelcastInstance member, Duration retention, Runnable recovery) {
        this.retentionMillis = retention.toMillis();
        this.cells = member.getMap(CELLS);
        this.regions = member.getMap(REGIONS);
        this.frauds = member.getMap(FRAUDS);
        this.newest = member.getMap(NEWEST);
        this.withFraud = member.getReplicatedMap(FRAUDS);
        MapPartitionLostListener lost = event -> new Thread(recovery, "counters-recovery").start();
        cells.addPartitionLostListener(lost);
    }

    /** Adds to a member's configuration what the counters need; before it starts. */
    public static Config configure(Config config) {
        config.getSerializationConfig().addDataSerializableFactory(Classes.FACTORY, Classes.factory());
        for (String name : List.of(CELLS, REGIONS)) {
            config.addMapConfig(new MapConfig(name)
                    .setInMemoryFormat(InMemoryFormat.OBJECT)
                    .setBackupCount(1)
                    .setStatisticsEnabled(false)
                    .setPerEntryStatsEnabled(false));
        }
        return config;
    }

    @Override
    public VelocityReading reserve(AttemptRecord attempt, Collection<FunctionCall> calls, boolean backdated) {
        Event event = new Event(attempt);
        List<Question.Put> questions = Question.of(calls, event, retentionMillis);
        boolean fraud = withFraud.containsKey(CounterKey.nameOf(attempt.environment()));
        try {
            Readings readings = new Readings(event);
            for (Dimension dimension : DIMENSIONS) {
                if (event.hash(dimension) != 0) {
                    List<Question.Put> own = questions.stream()
                            .filter(put -> put.question().owner() == dimension)
                            .toList();
                    boolean who = fraud && (dimension == Dimension.CARD || dimension == Dimension.EMAIL);
                    Reserve step = new Reserve(
                            event,
                            backdated,
                            own.stream().map(Question.Put::question).toList(),
                            who);
                    readings.add(dimension, cells.executeOnKey(key(attempt, dimension, event), step), own);
                }
            }
            if (readings.isAnyReplaced()) {
                changeRegions(attempt.environment(), event, RegionStep.remove(event));
            }
            VelocityReading reading = readings.join(
                    percentile(attempt.environment(), event),
                    customers -> firstFrauds(attempt.environment(), customers));
            if (event.isAuthorized()) {
                changeRegions(attempt.environment(), event, RegionStep.of(event));
            }
            noteNewest(attempt.environment(), event.at());
            return reading;
        } catch (RuntimeException failed) {
            cancel(attempt); // what has its place on some keys only
            throw failed;
        }
    }

    @Override
    public void settle(AttemptRecord attempt) {
        Event event = new Event(attempt);
        if (event.status() != AttemptStatus.PENDING && change(attempt, event, false)) {
            changeRegions(attempt.environment(), event, RegionStep.of(event));
        }
    }

    @Override
    public void cancel(AttemptRecord attempt) {
        Event event = new Event(attempt);
        if (change(attempt, event, true)) {
            changeRegions(attempt.environment(), event, RegionStep.remove(event));
        }
    }

    @Override
    public void restore(Iterator<AttemptRecord> attempts) {
        Map<CounterKey, List<Event>> batch = new HashMap<>();
        for (int count = 1; attempts.hasNext(); count++) {
            AttemptRecord attempt = attempts.next();
            Event event = new Event(attempt);
            for (Dimension dimension : DIMENSIONS) {
                if (event.hash(dimension) != 0) {
                    batch.computeIfAbsent(key(attempt, dimension, event), key -> new ArrayList<>())
                            .add(event);
                }
            }
            if (event.isAuthorized()) {
                changeRegions(attempt.environment(), event, RegionStep.of(event));
            }
            noteNewest(attempt.environment(), event.at());
            if (count % BATCH == 0) {
                flush(batch);
            }
        }
        flush(batch);
    }

    @Override
    public void mark(Mark mark) {
        for (Dimension owner : MARKED) {
            long hash = mark.keys().hash(owner);
            if (hash != 0) {
                CounterKey key = new CounterKey(mark.environment(), owner, hash);
                cells.executeOnKey(key, new AddMark(mark));
                if (mark.fraud() && owner == Dimension.CUSTOMER) {
                    frauds.merge(key, mark.at().toEpochMilli(), Math::min);
                    withFraud.put(CounterKey.nameOf(mark.environment()), true);
                }
            }
        }
    }

    @Override
    public void forget(EnvironmentId environment) {
        String name = CounterKey.nameOf(environment);
        cells.removeAll(new OfEnvironment<>(name));
        regions.removeAll(new OfEnvironment<>(name));
        frauds.removeAll(new OfEnvironment<>(name));
        withFraud.remove(name);
        newest.remove(name);
        newestToldByUs.remove(name);
    }

    @Override
    public void sweep(Instant now) {
        Map<String, Long> horizons = new HashMap<>();
        newest.forEach(
                (environment, last) -> horizons.put(environment, Math.min(now.toEpochMilli(), last) - retentionMillis));
        cells.executeOnEntries(new LetGo(horizons));
        horizons.values().stream()
                .min(Long::compare)
                .ifPresent(horizon -> regions.executeOnEntries(RegionStep.forget(horizon)));
    }

    private void flush(Map<CounterKey, List<Event>> batch) {
        batch.forEach((key, events) -> cells.executeOnKey(key, new Restore(events, false)));
        batch.clear();
    }

    private boolean change(AttemptRecord attempt, Event event, boolean gone) {
        boolean known = false;
        for (Dimension dimension : DIMENSIONS) {
            if (event.hash(dimension) != 0) {
                known |= cells.executeOnKey(key(attempt, dimension, event), new Change(event, gone));
            }
        }
        return known;
    }

    private double percentile(EnvironmentId environment, Event event) {
        if (event.region() == 0) {
            return Double.NaN;
        }
        double own = regions.executeOnKey(region(environment, event.region()), RegionStep.read(event));
        long department = Amounts.department(event.region());
        return Double.isNaN(own) && department != 0
                ? regions.executeOnKey(region(environment, department), RegionStep.read(event))
                : own;
    }

    private void changeRegions(EnvironmentId environment, Event event, RegionStep step) {
        for (long region : new long[] {event.region(), Amounts.department(event.region())}) {
            if (region != 0 && event.amountUsdMicros() > 0) {
                regions.executeOnKey(region(environment, region), step);
            }
        }
    }

    private Map<Long, Long> firstFrauds(EnvironmentId environment, Set<Long> customers) {
        Set<CounterKey> keys = new HashSet<>();
        customers.forEach(customer -> keys.add(new CounterKey(environment, Dimension.CUSTOMER, customer)));
        Map<Long, Long> first = new HashMap<>();
        frauds.getAll(keys).forEach((key, at) -> first.put(key.hash(), at));
        return first;
    }

    /** Told at most once a day, so that what is let go is let go a day late at most. */
    private void noteNewest(EnvironmentId environment, long at) {
        String name = CounterKey.nameOf(environment);
        Long told = newestToldByUs.get(name);
        if (told == null || at - told > DAY_MILLIS) {
            newestToldByUs.put(name, at);
            newest.merge(name, at, Math::max);
        }
    }

    private static CounterKey key(AttemptRecord attempt, Dimension dimension, Event event) {
        return new CounterKey(attempt.environment(), dimension, event.hash(dimension));
    }

    private static CounterKey region(EnvironmentId environment, long region) {
        return new CounterKey(environment, Dimension.REGION, region);
    }
}
