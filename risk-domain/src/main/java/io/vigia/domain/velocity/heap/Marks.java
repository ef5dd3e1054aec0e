package io.vigia.domain.velocity.heap;

import io.vigia.domain.velocity.Dimension;
import io.vigia.domain.velocity.Mark;
import io.vigia.domain.velocity.MarkCount;
import io.vigia.domain.velocity.Window;
import io.vigia.domain.velocity.history.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The disputes, warnings and refunds of one environment by card, address and customer: few, so each is kept. */
final class Marks {

    private static final Dimension[] OWNERS = {Dimension.CARD, Dimension.IP, Dimension.CUSTOMER};
    private static final Window[] WINDOWS = Window.values();

    private final Map<Long, List<Entry>> byKey = new ConcurrentHashMap<>();
    private final Set<String> known = ConcurrentHashMap.newKeySet();
    private volatile boolean anyFraud;

    private record Entry(Mark.Kind kind, long at, boolean fraud) {}

    void add(Mark mark) {
        if (!known.add(mark.kind() + mark.id())) {
            return;
        }
        Entry entry = new Entry(mark.kind(), mark.at().toEpochMilli(), mark.fraud());
        for (Dimension owner : OWNERS) {
            long hash = mark.keys().hash(owner);
            if (hash != 0) {
                byKey.merge(hash, List.of(entry), Marks::joined);
            }
        }
        anyFraud |= mark.fraud();
    }

    /** By the ordinal of {@link MarkCount}, then of {@link Window}; null where the attempt lacks the owner. */
    int[][] counts(Event event) {
        int[][] counts = new int[MarkCount.values().length][];
        for (MarkCount count : MarkCount.values()) {
            long hash = event.hash(count.owner());
            if (hash != 0) {
                counts[count.ordinal()] = count(hash, count.kind(), event.at());
            }
        }
        return counts;
    }

    /** Whether any customer has a fraud in their past. */
    boolean isAnyFraud() {
        return anyFraud;
    }

    /** Whether a customer had a fraud before a moment. */
    boolean isFraudBefore(long customer, long at) {
        return byKey.getOrDefault(customer, List.of()).stream().anyMatch(entry -> entry.fraud && entry.at <= at);
    }

    private int[] count(long hash, Mark.Kind kind, long at) {
        int[] counts = new int[WINDOWS.length];
        for (Entry entry : byKey.getOrDefault(hash, List.of())) {
            for (Window window : WINDOWS) {
                boolean within = entry.kind == kind && entry.at <= at && entry.at > window.cutMillis(at);
                counts[window.ordinal()] += within ? 1 : 0;
            }
        }
        return counts;
    }

    private static List<Entry> joined(List<Entry> some, List<Entry> more) {
        List<Entry> all = new ArrayList<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }
}
