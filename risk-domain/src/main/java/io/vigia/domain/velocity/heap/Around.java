package io.vigia.domain.velocity.heap;

import io.vigia.domain.velocity.Dimension;
import io.vigia.domain.velocity.Pair;
import io.vigia.domain.velocity.VelocityReading;
import io.vigia.domain.velocity.Window;

/** Reads what is known around an attempt besides its counters: the region's usual amounts, the last place, disputes. */
final class Around {

    private static final Window[] WINDOWS = Window.values();

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
        History past = event.place == 0 ? null : histories[payer.ordinal()];
        Event last = past == null ? null : past.lastPlaced(ends[payer.ordinal()]);
        return new VelocityReading.Around(
                baselines.percentile(event),
                Travel.isImpossible(last, event),
                marks.counts(event),
                fraud(histories, ends));
    }

    /** By the ordinal of {@link Pair}, where customers are counted, and of {@link Window}. */
    private int[][] fraud(History[] histories, int[] ends) {
        int[][] counts = new int[Pair.values().length][];
        for (Pair pair : new Pair[] {Pair.CUSTOMERS_PER_CARD, Pair.CUSTOMERS_PER_EMAIL}) {
            int owner = pair.owner().ordinal();
            if (event.hashes[owner] != 0) {
                counts[pair.ordinal()] = marks.isAnyFraud() && histories[owner] != null
                        ? customersWithFraud(histories[owner], ends[owner])
                        : new int[WINDOWS.length];
            }
        }
        return counts;
    }

    private int[] customersWithFraud(History history, int end) {
        int[] counts = new int[WINDOWS.length];
        for (Window window : WINDOWS) {
            counts[window.ordinal()] =
                    (int) history.values(Dimension.CUSTOMER, window.cutMillis(event.at), end).stream()
                            .filter(customer -> marks.isFraudBefore(customer, event.at))
                            .count();
        }
        return counts;
    }
}
