package io.vigia.domain.scoring;

import io.vigia.domain.signals.AttributeCatalogue;
import io.vigia.domain.signals.FactSheet;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One line of the points card: a reason, what it looks at and how much it weighs.
 *
 * @param slots of the attributes that it looks at
 * @param steps what it weighs: see {@link FactorKind}
 * @param words the reason, without the value
 */
record Factor(String name, Family family, FactorKind kind, int[] slots, Steps steps, String words) {

    /** Reads a line of the card. */
    static Factor parse(String line) {
        String[] cells = line.split("\t");
        if (cells.length != 6) {
            throw new IllegalStateException("not a factor: " + line);
        }
        return new Factor(
                cells[0],
                Family.valueOf(cells[1].toUpperCase(Locale.ROOT)),
                FactorKind.valueOf(cells[2].toUpperCase(Locale.ROOT)),
                Stream.of(cells[3].split(","))
                        .mapToInt(AttributeCatalogue.standard()::slot)
                        .toArray(),
                Steps.parse(cells[4]),
                cells[5]);
    }

    /** Its points before the family's limit; 0 if what it looks at is missing. */
    double points(FactSheet facts) {
        return kind.points(facts, slots, steps);
    }

    /** The reason with the value that was seen. */
    String detail(FactSheet facts) {
        String value = kind.value(facts, slots);
        return value.isEmpty() ? words : words + ": " + value;
    }
}
