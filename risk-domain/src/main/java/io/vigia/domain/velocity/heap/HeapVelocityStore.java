package io.vigia.domain.velocity.heap;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.velocity.AttemptRecord;
import io.vigia.domain.velocity.Mark;
import io.vigia.domain.velocity.VelocityReading;
import io.vigia.domain.velocity.VelocityStore;
import io.vigia.domain.velocity.history.Storage;
import io.vigia.rules.host.FunctionCall;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Counters in the memory of one node, rebuilt at its start from the stored decisions.
 *
 * <p>Measured with four data each ({@code ./risk bench counters}): 150 bytes for a value and the first attempt with it, 270 for
 * each further attempt of the retained time. When all takes more than a limit, what was not used for longest is put into an
 * {@link Attic} and fetched from there, as it was, when it is asked for.
 */
public final class HeapVelocityStore implements VelocityStore {

    /** How far back attempts are kept one by one: a little more than the longest window that a rule can name. */
    public static final Duration RETENTION = Duration.ofDays(366);

    private final Map<EnvironmentId, Ledger> ledgers = new ConcurrentHashMap<>();
    private final Locks locks = new Locks();
    private final AtomicBoolean trimming = new AtomicBoolean();
    private final long retentionMillis;
    private final Memory memory;
    private final Trimmer trimmer;
    private final Executor background;

    /**
     * Everything in memory.
     *
     * @param retention how far back windows reach; what is older only counts in totals
     */
    public HeapVelocityStore(Duration retention) {
        this(retention, new Memory(Long.MAX_VALUE, null, 0), Storage.Size.USUAL, Runnable::run);
    }

    /**
     * No more in memory than a limit.
     *
     * @param limit in bytes
     * @param background where things are put away
     */
    public HeapVelocityStore(Duration retention, long limit, Attic attic, Executor background) {
        this(retention, new Memory(limit, attic, Memory.FILTER_WORDS), Storage.Size.USUAL, background);
    }

    HeapVelocityStore(Duration retention, Memory memory, Storage.Size size, Executor background) {
        this.retentionMillis = retention.toMillis();
        this.memory = memory;
        this.trimmer = new Trimmer(ledgers, locks, memory, size);
        this.background = background;
    }

    @Override
    public VelocityReading reserve(AttemptRecord attempt, Collection<FunctionCall> questions, boolean backdated) {
        VelocityReading reading = ledger(attempt).reserve(attempt, questions, backdated);
        if (memory.isFull() && trimming.compareAndSet(false, true)) {
            trimInBackground();
        }
        return reading;
    }

    @Override
    public void settle(AttemptRecord attempt) {
        ledger(attempt).settle(attempt);
    }

    @Override
    public void cancel(AttemptRecord attempt) {
        ledger(attempt).cancel(attempt);
    }

    @Override
    public void restore(Iterator<AttemptRecord> attempts) {
        attempts.forEachRemaining(attempt -> {
            ledger(attempt).restore(attempt);
            trimmer.trim();
        });
    }

    @Override
    public void mark(Mark mark) {
        ledger(mark.environment()).mark(mark);
    }

    @Override
    public void forget(EnvironmentId environment) {
        ledgers.remove(environment);
        if (memory.attic() != null) {
            memory.attic().clear(environment);
        }
    }

    @Override
    public void sweep(Instant now) {
        ledgers.values().forEach(ledger -> ledger.sweep(now.toEpochMilli()));
    }

    /** About how many bytes the histories take that are in memory. */
    public long memoryUsed() {
        return memory.used();
    }

    private void trimInBackground() {
        try {
            background.execute(() -> {
                try {
                    trimmer.trim();
                } finally {
                    trimming.set(false);
                }
            });
        } catch (RejectedExecutionException e) {
            trimming.set(false); // the next attempt asks again
        }
    }

    private Ledger ledger(AttemptRecord attempt) {
        return ledger(attempt.environment());
    }

    private Ledger ledger(EnvironmentId environment) {
        return ledgers.computeIfAbsent(environment, e -> new Ledger(e, locks, memory, retentionMillis));
    }
}
