package io.vigia.rules.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

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
        Set<Double> fresh = new TreeSet<>(check.cuts());
        fresh.removeAll(cuts);
        if (cuts.size() + fresh.size() > MAX_CUTS || !rows.plan(2L * fresh.size())) {
            return false;
        }
        cuts.addAll(fresh);
        checks.add(check);
        return true;
    }

    NumberColumn build() {
        double[] sorted = cuts.stream().mapToDouble(Double::doubleValue).toArray();
        double[] samples = NumberColumn.samples(sorted);
        Set<Integer> users = checks.stream().map(NumberCheck::conjunct).collect(Collectors.toSet());
        Bitmaps bitmaps = Bitmaps.open(rows, users, samples.length);
        for (NumberCheck check : checks) {
            if (!check.whenMissing()) {
                Rows.close(bitmaps.missing(), check.conjunct());
            }
            for (int i = 0; i < samples.length; i++) {
                if (!check.whenKnown().test(samples[i])) {
                    Rows.close(bitmaps.told()[i], check.conjunct());
                }
            }
        }
        return new NumberColumn(slot, sorted, bitmaps.shared(rows));
    }
}
