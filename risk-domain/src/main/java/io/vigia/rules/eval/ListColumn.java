package io.vigia.rules.eval;

import io.vigia.rules.host.Facts;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A text and a named list in the index; the list itself is asked, so that changing it needs no new index. */
final class ListColumn extends Column {

    /**
     * Which text is looked up, and where.
     *
     * @param alias the list's
     */
    record Key(TextSource source, String alias) {}

    /**
     * What an atom asks.
     *
     * @param wanted whether the list must hold the text, else it must not
     */
    record Check(int conjunct, boolean wanted) {}

    private final Key key;
    private final long[] inside;
    private final long[] outside;
    private final long[] missing;

    private ListColumn(Key key, Bitmaps bitmaps) {
        super(bitmaps.users());
        this.key = key;
        this.inside = bitmaps.told()[0];
        this.outside = bitmaps.other();
        this.missing = bitmaps.missing();
    }

    static ListColumn of(Key key, List<Check> checks, Rows rows) {
        Set<Integer> users = checks.stream().map(Check::conjunct).collect(Collectors.toSet());
        Bitmaps bitmaps = Bitmaps.open(rows, users, 1);
        for (Check check : checks) {
            Rows.close(bitmaps.missing(), check.conjunct);
            Rows.close(check.wanted ? bitmaps.other() : bitmaps.told()[0], check.conjunct);
        }
        return new ListColumn(key, bitmaps);
    }

    @Override
    long[] row(Facts facts) {
        String value = key.source.read(facts);
        return value == null ? missing : facts.isInList(key.alias, value) ? inside : outside;
    }
}
