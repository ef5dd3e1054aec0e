package io.vigia.domain.velocity;

import io.vigia.domain.signals.AttributeCatalogue;
import io.vigia.domain.signals.FactSheet;
import java.util.ArrayList;
import java.util.List;

/** Which attribute tells which count of disputes, warnings, refunds and frauds; worked out once, from the names. */
record MarkSlot(int slot, int row, Window window, boolean ofFraud) {

    private static final AttributeCatalogue SLOTS = AttributeCatalogue.standard();
    private static final String FRAUD = "total_customers_with_prior_fraud_activity_for_";

    static List<MarkSlot> all() {
        List<MarkSlot> slots = new ArrayList<>();
        for (Window window : Window.values()) {
            for (MarkCount count : MarkCount.values()) {
                add(slots, count.attribute(), count.ordinal(), window, false);
            }
            add(slots, FRAUD + "card", Pair.CUSTOMERS_PER_CARD.ordinal(), window, true);
            add(slots, FRAUD + "email", Pair.CUSTOMERS_PER_EMAIL.ordinal(), window, true);
        }
        return List.copyOf(slots);
    }

    void fill(VelocityReading.Around around, FactSheet sheet) {
        int[] counts = (ofFraud ? around.fraud() : around.marks())[row];
        sheet.put(slot, counts == null ? Double.NaN : counts[window.ordinal()]);
    }

    private static void add(List<MarkSlot> slots, String attribute, int row, Window window, boolean ofFraud) {
        String name = attribute + "_" + window.wire();
        if (SLOTS.schema().find(name).isPresent()) {
            slots.add(new MarkSlot(SLOTS.slot(name), row, window, ofFraud));
        }
    }
}
