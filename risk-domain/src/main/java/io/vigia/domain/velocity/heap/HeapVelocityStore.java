package io.vigia.domain.velocity.heap;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.velocity.AttemptRecord;
import io.vigia.domain.velocity.Mark;
import io.vigia.domain.velocity.VelocityReading;
import io.vigia.domain.velocity.VelocityStore;
import io.vigia.rules.host.FunctionCall;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Counters in the memory of one node, rebuilt at its start from the stored decisions.
 *
 * <p>Memory follows what was seen. Measured with four data each ({@code ./risk bench counters}): 150 bytes for a value and
 * the first attempt with it, 270 for each further attempt of the retained time. A value whose attempts were let go, or
 * that has more than 32, takes 0.3 to 1 kB for its tallies and for the different values that came with it.
 */
public final class HeapVelocityStore implements VelocityStore {

    /** How far back attempts are kept one by one: a little more than the longest window that a rule can name. */
    public static final Duration RETENTION = Duration.ofDays(366);

    private final Map<EnvironmentId, Ledger> ledgers = new ConcurrentHashMap<>();
    private final Locks locks = new Locks();
    private final long retentionMillis;

    /** @param retention how far back windows reach; what is older only counts in totals */
    public HeapVelocityStore(Duration retention) {
        this.retentionMillis = retention.toMillis();
    }

    @Override
    public VelocityReading reserve(AttemptRecord attempt, Collection<FunctionCall> questions, boolean backdated) {
        return ledger(attempt).reserve(attempt, questions, backdated);
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
        attempts.forEachRemaining(attempt -> ledger(attempt).restore(attempt));
    }

    @Override
    public void mark(Mark mark) {
        ledger(mark.environment()).mark(mark);
    }

    @Override
    public void forget(EnvironmentId environment) {
        ledgers.remove(environment);
    }

    @Override
    public void sweep(Instant now) {
        ledgers.values().forEach(ledger -> ledger.sweep(now.toEpochMilli()));
    }

    private Ledger ledger(AttemptRecord attempt) {
        return ledger(attempt.environment());
    }

    private Ledger ledger(EnvironmentId environment) {
        return ledgers.computeIfAbsent(environment, e -> new Ledger(locks, retentionMillis));
    }
}
