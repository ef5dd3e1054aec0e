package io.vigia.rules.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** Collects what rules ask of the beginning of one text. */
final class PrefixColumnBuilder {

    /**
     * What an atom asks.
     *
     * @param wanted whether the text must begin so, else it must begin otherwise
     */
    record Check(int conjunct, Prefix prefix, boolean wanted) {}

    private static final Comparator<Prefix> ORDER = (a, b) -> a.packed() == b.packed()
            ? Integer.compare(a.length(), b.length())
            : Long.compareUnsigned(a.packed(), b.packed());

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
        long[][] found = new long[sorted.length][];
        for (int i = 0; i < sorted.length; i++) {
            found[i] = rows.open();
        }
        long[] none = rows.open();
        long[] missing = rows.open();
        for (Check check : checks) {
            Rows.close(missing, check.conjunct());
            if (check.wanted()) {
                Rows.close(none, check.conjunct());
            }
            for (int i = 0; i < sorted.length; i++) {
                boolean begins = sorted[i].length() >= check.prefix().length()
                        && check.prefix().begins(sorted[i].packed());
                if (begins != check.wanted()) {
                    Rows.close(found[i], check.conjunct());
                }
            }
        }
        for (int i = 0; i < sorted.length; i++) {
            found[i] = rows.shared(found[i]);
        }
        return new PrefixColumn(key, sorted, found, rows.shared(none), rows.shared(missing));
    }
}
