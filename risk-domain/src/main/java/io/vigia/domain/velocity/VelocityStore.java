package io.vigia.domain.velocity;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.rules.host.FunctionCall;
import java.time.Instant;
import java.util.Collection;
import java.util.Iterator;

/**
 * Counters over exact rolling windows, each environment's for itself.
 *
 * <p>An attempt takes its place before it is decided and keeps it: of two attempts at the same moment one comes first,
 * and the other counts it. Every attempt counts once under its decision's id and under one status at a time.
 */
public interface VelocityStore {

    /**
     * Reads what was counted before an attempt and takes its place, in one step that no other attempt with a key in
     * common can come between. The attempt counts as it is, as a rule {@link AttemptStatus#PENDING}.
     *
     * @param questions the counting functions that rules are going to ask about it
     * @param backdated false for an attempt that happens now: it counts all that came before it, even if the clock of
     *     another node gave those a later moment; true for one of the past: it counts what its moment has behind it
     */
    VelocityReading reserve(AttemptRecord attempt, Collection<FunctionCall> questions, boolean backdated);

    /**
     * Tells what became of an attempt: its status. Telling it again changes nothing, nor does telling it of an attempt
     * that has no place.
     */
    void settle(AttemptRecord attempt);

    /** Gives an attempt's place back, as if it had never been; nothing happens if it has none. */
    void cancel(AttemptRecord attempt);

    /** Counts attempts that were decided earlier, in any order, each with what became of it; those known are skipped. */
    void restore(Iterator<AttemptRecord> attempts);

    /** Counts what befell a payment, from its moment on; told again, it changes nothing. */
    void mark(Mark mark);

    /** Forgets all attempts of an environment whose payments are deleted. */
    void forget(EnvironmentId environment);

    /** Frees what no window can reach any more; their totals stay. */
    void sweep(Instant now);
}
