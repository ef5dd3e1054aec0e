package io.vigia.domain.velocity.heap;

import io.vigia.domain.velocity.AttemptRecord;
import io.vigia.domain.velocity.AttemptStatus;
import io.vigia.domain.velocity.Dimension;
import io.vigia.domain.velocity.Mark;
import io.vigia.domain.velocity.VelocityReading;
import io.vigia.rules.host.FunctionCall;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** The counters of one environment: a history for every key that was ever seen in it. */
final class Ledger {

    private static final Dimension[] DIMENSIONS = Dimension.values();

    private final Map<Long, History> histories = new ConcurrentHashMap<>();
    private final AtomicLong newest = new AtomicLong(Long.MIN_VALUE);
    private final Baselines baselines = new Baselines();
    private final Marks marks = new Marks();
    private final Locks locks;
    private final long retentionMillis;

    Ledger(Locks locks, long retentionMillis) {
        this.locks = locks;
        this.retentionMillis = retentionMillis;
    }

    VelocityReading reserve(AttemptRecord attempt, Collection<FunctionCall> questions, boolean backdated) {
        Event event = new Event(attempt);
        int[] held = locks.lock(event.hashes);
        try {
            Event earlier = find(event);
            if (earlier != null) {
                remove(earlier);
            }
            VelocityReading reading = new Reader(event, historiesOf(event), backdated)
                    .read(questions, retentionMillis, new Around(event, baselines, marks));
            insert(event);
            return reading;
        } finally {
            locks.unlock(held);
        }
    }

    void restore(AttemptRecord attempt) {
        Event event = new Event(attempt);
        int[] held = locks.lock(event.hashes);
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
        int[] held = locks.lock(told.hashes);
        try {
            Event known = find(told);
            if (known != null && known.status() != told.status() && told.status() != AttemptStatus.PENDING) {
                retally(known, -1);
                known.become(told.status());
                retally(known, 1);
            }
        } finally {
            locks.unlock(held);
        }
    }

    void cancel(AttemptRecord attempt) {
        Event told = new Event(attempt);
        int[] held = locks.lock(told.hashes);
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
        histories.forEach((key, history) -> {
            int[] held = locks.lock(new long[] {key});
            try {
                history.letGo(horizon);
            } finally {
                locks.unlock(held);
            }
        });
    }

    void mark(Mark mark) {
        marks.add(mark);
    }

    private Event find(Event event) {
        for (long key : event.hashes) {
            if (key != 0) {
                History history = histories.get(key);
                return history == null ? null : history.find(event.at, event.id);
            }
        }
        return null;
    }

    private History[] historiesOf(Event event) {
        History[] found = new History[DIMENSIONS.length];
        for (int i = 0; i < found.length; i++) {
            if (event.hashes[i] != 0) {
                found[i] = histories.get(event.hashes[i]);
            }
        }
        return found;
    }

    private void insert(Event event) {
        baselines.add(event, 1);
        newest.accumulateAndGet(event.at, Math::max);
        for (int i = 0; i < DIMENSIONS.length; i++) {
            if (event.hashes[i] != 0) {
                Dimension dimension = DIMENSIONS[i];
                histories
                        .computeIfAbsent(event.hashes[i], key -> new History(dimension))
                        .insert(event);
            }
        }
    }

    private void remove(Event event) {
        baselines.add(event, -1);
        for (long key : event.hashes) {
            if (key != 0) {
                histories.get(key).remove(event);
            }
        }
    }

    private void retally(Event event, int sign) {
        baselines.add(event, sign);
        for (long key : event.hashes) {
            if (key != 0) {
                histories.get(key).retally(event, sign);
            }
        }
    }
}
