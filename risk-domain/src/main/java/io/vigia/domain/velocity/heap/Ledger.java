package io.vigia.domain.velocity.heap;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.velocity.AttemptRecord;
import io.vigia.domain.velocity.AttemptStatus;
import io.vigia.domain.velocity.Dimension;
import io.vigia.domain.velocity.Mark;
import io.vigia.domain.velocity.VelocityReading;
import io.vigia.domain.velocity.history.Event;
import io.vigia.domain.velocity.history.History;
import io.vigia.domain.velocity.history.Question;
import io.vigia.domain.velocity.history.Reader;
import io.vigia.rules.host.FunctionCall;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The counters of one environment: a history for every key that was ever seen in it. One that was put away is fetched when its
 * key comes again; from then on it has copies of its attempts, so what is changed of one is changed key by key.
 */
final class Ledger {

    private static final Dimension[] DIMENSIONS = Dimension.values();

    private final Shards histories = new Shards();
    private final AtomicLong newest = new AtomicLong(Long.MIN_VALUE);
    private final Baselines baselines = new Baselines();
    private final Marks marks = new Marks();
    private final EnvironmentId environment;
    private final Locks locks;
    private final Memory memory;
    private final long retentionMillis;

    Ledger(EnvironmentId environment, Locks locks, Memory memory, long retentionMillis) {
        this.environment = environment;
        this.locks = locks;
        this.memory = memory;
        this.retentionMillis = retentionMillis;
    }

    VelocityReading reserve(AttemptRecord attempt, Collection<FunctionCall> questions, boolean backdated) {
        Event event = new Event(attempt);
        int[] held = locks.lock(event);
        try {
            Event earlier = find(event);
            if (earlier != null) {
                remove(earlier);
            }
            VelocityReading reading = read(event, questions, backdated);
            insert(event);
            return reading;
        } finally {
            locks.unlock(held);
        }
    }

    void restore(AttemptRecord attempt) {
        Event event = new Event(attempt);
        int[] held = locks.lock(event);
        try {
            if (find(event) == null) {
                insert(event);
            }
        } finally {
            locks.unlock(held);
        }
    }

    void settle(AttemptRecord attempt) {
        Event told = new Event(attempt);
        int[] held = locks.lock(told);
        try {
            Event known = find(told);
            if (known != null && known.status() != told.status() && told.status() != AttemptStatus.PENDING) {
                retally(known, -1);
                become(known, told.status());
                retally(known, 1);
            }
        } finally {
            locks.unlock(held);
        }
    }

    void cancel(AttemptRecord attempt) {
        Event told = new Event(attempt);
        int[] held = locks.lock(told);
        try {
            Event known = find(told);
            if (known != null) {
                remove(known);
            }
        } finally {
            locks.unlock(held);
        }
    }

    /** Frees what lies behind the retained time, counted back from now or from the newest attempt if that is earlier. */
    void sweep(long now) {
        long horizon = Math.min(now, newest.get()) - retentionMillis;
        baselines.forget(horizon);
        for (int i = 0; i < Locks.STRIPES; i++) {
            int stripe = i;
            locks.with(stripe, () -> histories.forEach(stripe, (key, history) -> history.letGo(horizon)));
        }
    }

    void mark(Mark mark) {
        marks.add(mark);
    }

    /** The histories that are in memory. */
    Shards histories() {
        return histories;
    }

    /** The moment of the newest attempt. */
    long newest() {
        return newest.get();
    }

    /**
     * What all takes that is in memory; begins a round of letting go.
     *
     * @param byAge to which it is added by the power of two of the milliseconds since the key's last attempt
     */
    long weigh(long[] byAge) {
        long[] total = new long[1];
        for (int i = 0; i < Locks.STRIPES; i++) {
            int stripe = i;
            locks.with(
                    stripe,
                    () -> histories.forEach(stripe, (key, history) -> {
                        long age = Math.max(1, newest() - history.last());
                        long weight = history.weight();
                        byAge[Long.SIZE - 1 - Long.numberOfLeadingZeros(age)] += weight;
                        total[0] += weight;
                        history.beginRound();
                    }));
        }
        return total[0];
    }

    private History history(long key) {
        History known = histories.get(key);
        if (known == null) {
            known = memory.fetch(environment, key);
            if (known != null) {
                histories.put(key, known);
            }
        }
        return known;
    }

    private Event find(Event event) {
        History history = event.keyCount() == 0 ? null : history(event.key(0));
        return history == null ? null : history.find(event);
    }

    private VelocityReading read(Event event, Collection<FunctionCall> questions, boolean backdated) {
        Reader reader = new Reader(event, backdated, Question.of(questions, event, retentionMillis));
        History[] found = new History[DIMENSIONS.length];
        int[] ends = new int[DIMENSIONS.length];
        for (int i = 0; i < DIMENSIONS.length; i++) {
            long key = event.hash(i);
            if (key != 0) {
                found[i] = history(key);
                ends[i] = reader.read(DIMENSIONS[i], found[i]);
            }
        }
        return reader.reading(new Around(event, baselines, marks).read(found, ends));
    }

    private void insert(Event event) {
        baselines.add(event, 1);
        newest.accumulateAndGet(event.at(), Math::max);
        memory.took(event);
        for (int i = 0; i < DIMENSIONS.length; i++) {
            long key = event.hash(i);
            if (key != 0) {
                History history = history(key);
                if (history == null) {
                    history = new History(DIMENSIONS[i]);
                    histories.put(key, history);
                    memory.began();
                }
                history.insert(event);
            }
        }
    }

    private void remove(Event event) {
        baselines.add(event, -1);
        for (int i = 0; i < event.keyCount(); i++) {
            history(event.key(i)).remove(event);
        }
    }

    private void retally(Event event, int sign) {
        baselines.add(event, sign);
        for (int i = 0; i < event.keyCount(); i++) {
            history(event.key(i)).retally(event, sign);
        }
    }

    private void become(Event event, AttemptStatus status) {
        for (int i = 0; i < event.keyCount(); i++) {
            Event own = history(event.key(i)).find(event);
            if (own != null) {
                own.become(status);
            }
        }
        event.become(status);
    }
}
