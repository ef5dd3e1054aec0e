package io.vigia.rules.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Collects what rules ask of one number attribute. */
final class NumberColumnBuilder {

    private static final int MAX_CUTS = 1_000;

    private final int slot;
    private final Rows rows;
    private final List<NumberCheck> checks = new ArrayList<>();
    private final TreeSet<Double> cuts = new TreeSet<>();

    NumberColumnBuilder(int slot, Rows rows) {
        this.slot = slot;
        this.rows = rows;
    }

    /** Takes a question in; false if there is no room for its constants. */
    boolean take(NumberCheck check) {
        List<Double> fresh = new ArrayList<>();
        for (double cut : check.cuts()) {
            if (!cuts.contains(cut + 0.0)) {
                fresh.add(cut + 0.0); // so that -0 is 0
            }
        }
        if (cuts.size() + fresh.size() > MAX_CUTS || !rows.plan(2 * fresh.size())) {
            return false;
        }
        cuts.addAll(fresh);
        checks.add(check);
        return true;
    }

    NumberColumn build() {
        double[] sorted = cuts.stream().mapToDouble(Double::doubleValue).toArray();
        double[] samples = NumberColumn.samples(sorted);
        long[][] buckets = new long[samples.length][];
        for (int i = 0; i < samples.length; i++) {
            buckets[i] = rows.open();
        }
        long[] missing = rows.open();
        for (NumberCheck check : checks) {
            if (!check.whenMissing()) {
                Rows.close(missing, check.conjunct());
            }
            for (int i = 0; i < samples.length; i++) {
                if (!check.whenKnown().test(samples[i])) {
                    Rows.close(buckets[i], check.conjunct());
                }
            }
        }
        for (int i = 0; i < samples.length; i++) {
            buckets[i] = rows.shared(buckets[i]);
        }
        return new NumberColumn(slot, sorted, buckets, rows.shared(missing));
    }
}
