package io.vigia.rules.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects what rules ask of one text, values compared whole. */
final class TextColumnBuilder {

    private final TextColumn.Key key;
    private final Rows rows;
    private final Map<String, Integer> literals = new LinkedHashMap<>();
    private final Map<Integer, List<TextCheck>> checks = new HashMap<>();

    TextColumnBuilder(TextColumn.Key key, Rows rows) {
        this.key = key;
        this.rows = rows;
    }

    /** Takes a question in; false if there is no room for its texts. */
    boolean take(TextCheck check) {
        long fresh = check.named().stream()
                .filter(text -> !literals.containsKey(text))
                .count();
        if (!rows.plan((int) fresh)) {
            return false;
        }
        check.named().forEach(text -> literals.putIfAbsent(text, literals.size()));
        checks.computeIfAbsent(check.conjunct(), c -> new ArrayList<>(2)).add(check);
        return true;
    }

    TextColumn build() {
        long[] missing = rows.open();
        long[] other = rows.open();
        checks.forEach((conjunct, all) -> {
            Rows.put(missing, conjunct, all.stream().allMatch(TextCheck::whenMissing));
            Rows.put(other, conjunct, all.stream().allMatch(TextCheck::whenOther));
        });
        long[][] named = new long[literals.size()][];
        for (int i = 0; i < named.length; i++) {
            named[i] = other.clone();
        }
        checks.forEach((conjunct, all) -> all.stream()
                .flatMap(check -> check.named().stream())
                .forEach(text -> Rows.put(
                        named[literals.get(text)], conjunct, all.stream().allMatch(check -> check.whenNamed(text)))));
        for (int i = 0; i < named.length; i++) {
            named[i] = rows.shared(named[i]);
        }
        String[] texts = literals.keySet().toArray(String[]::new);
        return new TextColumn(key, texts, named, rows.shared(other), rows.shared(missing));
    }
}
