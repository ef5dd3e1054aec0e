package io.vigia.domain.scoring.features;

import io.vigia.domain.velocity.Pair;
import io.vigia.domain.velocity.Window;
import java.util.Locale;

/**
 * One number of the vector, as a line of the table tells it.
 *
 * @param family the kind of reason that it gives, one word
 * @param entity whom it is about; null if that is in the measure
 * @param span {@code 1h}, {@code 1d}, {@code 7d}, {@code 30d}, {@code all}; empty without
 * @param argument the attributes or the pair; empty without
 */
public record Feature(
        String name,
        String family,
        Measure measure,
        Entity entity,
        String span,
        String argument,
        Window window,
        int days,
        Pair pair,
        int slot,
        int otherSlot,
        String value) {

    private static final String NOTHING = "-";

    /** Reads a line of the table. */
    static Feature parse(String line) {
        String[] cells = line.split("\t");
        if (cells.length != 6) {
            throw new IllegalStateException("not a feature: " + line);
        }
        Measure measure = Measure.valueOf(cells[2].toUpperCase(Locale.ROOT));
        String span = cells[4].equals(NOTHING) ? "" : cells[4];
        String argument = cells[5].equals(NOTHING) ? "" : cells[5];
        boolean attributes =
                switch (measure) {
                    case NUMBER, FLAG, DIFFER, IS -> true;
                    default -> false;
                };
        String[] parts = argument.split("[,=]");
        return new Feature(
                cells[0],
                cells[1],
                measure,
                cells[3].equals(NOTHING) ? null : Entity.valueOf(cells[3].toUpperCase(Locale.ROOT)),
                span,
                argument,
                span.isEmpty() ? null : Measure.window(span),
                span.equals("30d") ? 2 : span.equals("7d") ? 1 : 0,
                measure == Measure.DISTINCT ? Pair.valueOf(argument.toUpperCase(Locale.ROOT)) : null,
                attributes ? Measure.slot(parts[0]) : -1,
                measure == Measure.DIFFER ? Measure.slot(parts[1]) : -1,
                measure == Measure.IS ? parts[1] : null);
    }
}
