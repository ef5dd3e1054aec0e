package io.vigia.rules.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Collects what rules ask of the beginning of one text. */
final class PrefixColumnBuilder {

    /**
     * What an atom asks.
     *
     * @param wanted whether the text must begin so, else it must begin otherwise
     */
    record Check(int conjunct, Prefix prefix, boolean wanted) {}

    private static final Comparator<Prefix> ORDER = (a, b) -> Long.compareUnsigned(a.packed(), b.packed());

    private final TextColumn.Key key;
    private final Rows rows;
    private final TreeSet<Prefix> prefixes = new TreeSet<>(ORDER);
    private final List<Check> checks = new ArrayList<>();

    PrefixColumnBuilder(TextColumn.Key key, Rows rows) {
        this.key = key;
        this.rows = rows;
    }

    /** Takes a question in; false if there is no room for its prefix. */
    boolean take(Check check) {
        if (!prefixes.contains(check.prefix()) && !rows.plan(1)) {
            return false;
        }
        prefixes.add(check.prefix());
        checks.add(check);
        return true;
    }

    PrefixColumn build() {
        Prefix[] sorted = prefixes.toArray(Prefix[]::new);
        Set<Integer> users = checks.stream().map(Check::conjunct).collect(Collectors.toSet());
        Bitmaps bitmaps = Bitmaps.open(rows, users, sorted.length);
        for (Check check : checks) {
            Rows.close(bitmaps.missing(), check.conjunct());
            if (check.wanted()) {
                Rows.close(bitmaps.other(), check.conjunct());
            }
            for (int i = 0; i < sorted.length; i++) {
                if (check.prefix().begins(sorted[i].packed()) != check.wanted()) {
                    Rows.close(bitmaps.told()[i], check.conjunct());
                }
            }
        }
        return new PrefixColumn(key, sorted, bitmaps.shared(rows));
    }
}
