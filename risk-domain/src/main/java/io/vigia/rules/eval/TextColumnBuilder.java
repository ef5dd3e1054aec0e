package io.vigia.rules.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects what rules ask of one text, compared as a whole. */
final class TextColumnBuilder {

    private final TextColumn.Key key;
    private final Rows rows;
    private final Map<String, Integer> texts = new LinkedHashMap<>();
    private final Map<Integer, List<TextCheck>> checks = new HashMap<>();

    TextColumnBuilder(TextColumn.Key key, Rows rows) {
        this.key = key;
        this.rows = rows;
    }

    /** Takes a question in; false if there is no room for its texts. */
    boolean take(TextCheck check) {
        if (!rows.plan(
                check.named().stream().filter(text -> !texts.containsKey(text)).count())) {
            return false;
        }
        check.named().forEach(text -> texts.putIfAbsent(text, texts.size()));
        checks.computeIfAbsent(check.conjunct(), c -> new ArrayList<>(2)).add(check);
        return true;
    }

    TextColumn build() {
        Bitmaps bitmaps = Bitmaps.open(rows, checks.keySet(), texts.size());
        checks.forEach((conjunct, all) -> {
            Rows.put(bitmaps.missing(), conjunct, all.stream().allMatch(TextCheck::whenMissing));
            Rows.put(bitmaps.other(), conjunct, all.stream().allMatch(TextCheck::whenOther));
        });
        for (long[] row : bitmaps.told()) {
            System.arraycopy(bitmaps.other(), 0, row, 0, row.length);
        }
        checks.forEach((conjunct, all) -> tell(conjunct, all, bitmaps.told()));
        return new TextColumn(key, texts.keySet().toArray(String[]::new), bitmaps.shared(rows));
    }

    /** Notes for each text that a conjunct names whether all it asks is satisfied by it. */
    private void tell(int conjunct, List<TextCheck> all, long[][] told) {
        for (TextCheck check : all) {
            for (String text : check.named()) {
                boolean possible = true;
                for (TextCheck each : all) {
                    possible &= each.whenNamed(text);
                }
                Rows.put(told[texts.get(text)], conjunct, possible);
            }
        }
    }
}
