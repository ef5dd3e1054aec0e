package io.vigia.tools.generate.market;

import java.util.List;

/**
 * Departments of Colombia (ISO 3166-2), as often as people live there.
 */
final class Region {

    private static final List<String> BY_PEOPLE = List.of(
            "CO-DC", "CO-DC", "CO-DC", "CO-DC", "CO-ANT", "CO-ANT", "CO-ANT", "CO-VAC", "CO-VAC", "CO-ATL", "CO-CUN",
            "CO-CUN", "CO-SAN", "CO-BOL", "CO-NSA", "CO-RIS", "CO-CAL", "CO-MAG", "CO-TOL", "CO-NAR", "CO-CHO",
            "CO-LAG");

    private Region() {}

    static String of(Dice dice) {
        return dice.pick(BY_PEOPLE);
    }
}
