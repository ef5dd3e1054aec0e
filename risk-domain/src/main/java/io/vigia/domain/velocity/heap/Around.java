package io.vigia.domain.velocity.heap;

import io.vigia.domain.velocity.Dimension;
import io.vigia.domain.velocity.Pair;
import io.vigia.domain.velocity.VelocityReading;
import io.vigia.domain.velocity.Window;
import io.vigia.domain.velocity.history.Event;
import io.vigia.domain.velocity.history.History;
import io.vigia.domain.velocity.history.Travel;

/** Reads what is known around an attempt besides its counters: the region's usual amounts, the last place, disputes. */
final class Around {

    private static final Window[] WINDOWS = Window.values();
    private static final int PAIRS = Pair.values().length;
    private static final int[] NONE = new int[WINDOWS.length];

    private final Event event;
    private final Baselines baselines;
    private final Marks marks;

    Around(Event event, Baselines baselines, Marks marks) {
        this.event = event;
        this.baselines = baselines;
        this.marks = marks;
    }

    /**
     * What is known, under the locks of the attempt's keys.
     *
     * @param histories by the dimensions' ordinals; null where nothing is known yet
     * @param ends the places up to which attempts count
     */
    VelocityReading.Around read(History[] histories, int[] ends) {
        Dimension payer = event.hash(Dimension.CARD) != 0 ? Dimension.CARD : Dimension.CUSTOMER;
        History past = event.place() == 0 ? null : histories[payer.ordinal()];
        Event last = past == null ? null : past.lastPlaced(ends[payer.ordinal()]);
        return new VelocityReading.Around(
                baselines.percentile(event),
                last != null && Travel.isImpossible(last.place(), last.at(), event),
                marks.counts(event),
                fraud(histories, ends));
    }

    /** By the ordinal of {@link Pair}, where customers are counted, and of {@link Window}. */
    private int[][] fraud(History[] histories, int[] ends) {
        int[][] counts = new int[PAIRS][];
        for (Pair pair : new Pair[] {Pair.CUSTOMERS_PER_CARD, Pair.CUSTOMERS_PER_EMAIL}) {
            int owner = pair.owner().ordinal();
            if (event.hash(owner) != 0) {
                counts[pair.ordinal()] = marks.isAnyFraud() && histories[owner] != null
                        ? customersWithFraud(histories[owner], ends[owner])
                        : NONE;
            }
        }
        return counts;
    }

    private int[] customersWithFraud(History history, int end) {
        int[] counts = new int[WINDOWS.length];
        history.lastSeen(Dimension.CUSTOMER, end).forEach((customer, last) -> {
            if (marks.isFraudBefore(customer, event.at())) {
                for (Window window : WINDOWS) {
                    counts[window.ordinal()] += last > window.cutMillis(event.at()) ? 1 : 0;
                }
            }
        });
        return counts;
    }
}
