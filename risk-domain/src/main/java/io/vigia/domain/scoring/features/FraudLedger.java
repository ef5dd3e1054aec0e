package io.vigia.domain.scoring.features;

import io.vigia.domain.velocity.Dimension;
import io.vigia.domain.velocity.Keys;
import io.vigia.domain.velocity.VelocityReading.Recent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The payments of one environment that are known to be frauds, by all that their payers were counted by. They are few, so
 * each is kept: when it took place, and since when it is known.
 */
final class FraudLedger {

    private static final Dimension[] DIMENSIONS =
            Arrays.stream(Dimension.values()).filter(Recent::reads).toArray(Dimension[]::new);

    private final Map<String, Entry> byDecision = new HashMap<>();
    private final Map<Long, Entry[]> byKey = new ConcurrentHashMap<>();
    private volatile boolean any;

    private record Entry(long paidAt, long knownAt, Keys keys) {}

    /** Says that a payment is a fraud; told again, the last word counts. */
    synchronized void put(String decisionId, long paidAt, long knownAt, Keys keys) {
        remove(decisionId);
        Entry entry = new Entry(paidAt, knownAt, keys);
        byDecision.put(decisionId, entry);
        for (Dimension dimension : DIMENSIONS) {
            if (keys.hash(dimension) != 0) {
                byKey.merge(keys.hash(dimension), new Entry[] {entry}, FraudLedger::joined);
            }
        }
        any = true;
    }

    /** Takes that back. */
    synchronized void remove(String decisionId) {
        Entry entry = byDecision.remove(decisionId);
        if (entry == null) {
            return;
        }
        for (Dimension dimension : DIMENSIONS) {
            byKey.computeIfPresent(entry.keys.hash(dimension), (key, known) -> without(known, entry));
        }
        any = !byDecision.isEmpty();
    }

    /**
     * What is known at a moment of the payments under one key.
     *
     * @param voucher whether the attempt that asks is paid at a counter, whose frauds are known sooner
     */
    KnownFrauds under(long key, long at, boolean voucher) {
        Entry[] entries = any && key != 0 ? byKey.get(key) : null;
        if (entries == null) {
            return KnownFrauds.NONE;
        }
        long until = at - Recent.labelDelayMillis(voucher);
        int[] matured = new int[KnownFrauds.DAYS.length];
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        for (Entry entry : entries) {
            if (entry.knownAt > at || entry.paidAt > at) {
                continue;
            }
            first = Math.min(first, entry.paidAt);
            last = Math.max(last, entry.paidAt);
            for (int i = 0; i < matured.length; i++) {
                boolean within = entry.paidAt <= until && entry.paidAt > until - KnownFrauds.DAYS[i] * KnownFrauds.DAY;
                matured[i] += within ? 1 : 0;
            }
        }
        return last == Long.MIN_VALUE ? KnownFrauds.NONE : new KnownFrauds(matured, at - first, at - last);
    }

    private static Entry[] joined(Entry[] some, Entry[] more) {
        Entry[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }

    private static Entry[] without(Entry[] known, Entry gone) {
        Entry[] left = Arrays.stream(known).filter(each -> each != gone).toArray(Entry[]::new);
        return left.length == 0 ? null : left;
    }
}
