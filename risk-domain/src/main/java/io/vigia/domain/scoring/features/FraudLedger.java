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
 * each is kept: when it took place, and since when it is known. Broad keys such as the merchant's still have many of them, and
 * every decision asks; see {@link FraudTimes}.
 */
final class FraudLedger {

    private static final Dimension[] DIMENSIONS =
            Arrays.stream(Dimension.values()).filter(Recent::reads).toArray(Dimension[]::new);

    private final Map<String, Entry> byDecision = new HashMap<>();
    private final Map<Long, FraudTimes> byKey = new ConcurrentHashMap<>();
    private volatile boolean any;

    private record Entry(long paidAt, long knownAt, Keys keys) {}

    /** Says that a payment is a fraud; told again, the last word counts. */
    synchronized void put(String decisionId, long paidAt, long knownAt, Keys keys) {
        remove(decisionId);
        Entry entry = new Entry(paidAt, knownAt, keys);
        byDecision.put(decisionId, entry);
        for (Dimension dimension : DIMENSIONS) {
            if (keys.hash(dimension) != 0) {
                byKey.computeIfAbsent(keys.hash(dimension), key -> new FraudTimes())
                        .add(paidAt, knownAt);
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
            byKey.computeIfPresent(entry.keys.hash(dimension), (key, times) -> {
                times.remove(entry.paidAt, entry.knownAt);
                return times.isEmpty() ? null : times;
            });
        }
        any = !byDecision.isEmpty();
    }

    /**
     * What is known at a moment of the payments under one key.
     *
     * @param voucher whether the attempt that asks is paid at a counter, whose frauds are known sooner
     */
    KnownFrauds under(long key, long at, boolean voucher) {
        FraudTimes times = any && key != 0 ? byKey.get(key) : null;
        return times == null ? KnownFrauds.NONE : times.at(at, at - Recent.labelDelayMillis(voucher));
    }
}
