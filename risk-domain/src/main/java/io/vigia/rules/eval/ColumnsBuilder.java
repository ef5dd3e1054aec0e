package io.vigia.rules.eval;

import io.vigia.rules.ast.Term;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects what all rules ask, by the attribute asked. */
final class ColumnsBuilder {

    private final Sources sources;
    private final Rows rows;
    private final Map<Integer, NumberColumnBuilder> numbers = new LinkedHashMap<>();
    private final Map<String, TextColumnBuilder> texts = new LinkedHashMap<>();
    private final Map<String, PrefixColumnBuilder> prefixes = new LinkedHashMap<>();
    private final Map<ListColumn.Key, List<ListColumn.Check>> lists = new LinkedHashMap<>();
    private final Map<String, ListColumn.Key> listKeys = new LinkedHashMap<>();
    private final Map<Integer, List<FlagColumn.Check>> flags = new LinkedHashMap<>();

    ColumnsBuilder(Sources sources, Rows rows) {
        this.sources = sources;
        this.rows = rows;
    }

    /** A question to a number attribute; false if there is no room for it. */
    boolean number(Term term, NumberCheck check) {
        int slot = sources.slot(term);
        return numbers.computeIfAbsent(slot, s -> new NumberColumnBuilder(s, rows))
                .take(check);
    }

    /** A question to a text as a whole; false if there is no room for it. */
    boolean text(Term term, TextCheck check) {
        return texts.computeIfAbsent(term.text(), t -> new TextColumnBuilder(key(term), rows))
                .take(check);
    }

    /** A question to the beginning of a text; false if there is no room for it. */
    boolean prefix(Term term, PrefixColumnBuilder.Check check) {
        return prefixes.computeIfAbsent(term.text(), t -> new PrefixColumnBuilder(key(term), rows))
                .take(check);
    }

    /** Whether a text must be in a list, else must be known and not be in it. */
    boolean list(Term term, String alias, Atom atom, int conjunct) {
        ListColumn.Key key =
                listKeys.computeIfAbsent(atom.text(), text -> new ListColumn.Key(sources.text(term), alias));
        lists.computeIfAbsent(key, k -> new ArrayList<>()).add(new ListColumn.Check(conjunct, atom.wanted()));
        return true;
    }

    /** Whether a yes-or-no attribute must be yes, else no. */
    boolean flag(Term term, int conjunct, boolean wanted) {
        flags.computeIfAbsent(sources.slot(term), s -> new ArrayList<>())
                .add(new FlagColumn.Check(conjunct, 0, wanted));
        return true;
    }

    List<NumberColumn> numbers() {
        return numbers.values().stream().map(NumberColumnBuilder::build).toList();
    }

    List<TextColumn> texts() {
        return texts.values().stream().map(TextColumnBuilder::build).toList();
    }

    List<PrefixColumn> prefixes() {
        return prefixes.values().stream().map(PrefixColumnBuilder::build).toList();
    }

    List<ListColumn> lists() {
        List<ListColumn> columns = new ArrayList<>();
        lists.forEach((key, checks) -> columns.add(ListColumn.of(key, checks, rows)));
        return columns;
    }

    /** The flags, several to a column. */
    List<FlagColumn> flags() {
        List<Integer> slots = List.copyOf(flags.keySet());
        List<FlagColumn> columns = new ArrayList<>();
        for (int from = 0; from < slots.size(); from += FlagColumn.MOST) {
            List<Integer> some = slots.subList(from, Math.min(from + FlagColumn.MOST, slots.size()));
            List<FlagColumn.Check> checks = new ArrayList<>();
            for (int i = 0; i < some.size(); i++) {
                int flag = i;
                flags.get(some.get(i))
                        .forEach(check -> checks.add(new FlagColumn.Check(check.conjunct(), flag, check.wanted())));
            }
            columns.add(FlagColumn.of(some.stream().mapToInt(Integer::intValue).toArray(), checks, rows));
        }
        return columns;
    }

    private TextColumn.Key key(Term term) {
        return new TextColumn.Key(sources.text(term), sources.type(term).ignoresCase());
    }
}
