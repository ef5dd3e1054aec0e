package io.vigia.screening;

import java.util.List;

/**
 * A listed party that somebody may be.
 *
 * @param score 0 to 1, names and all evidence together
 * @param evidence what was compared, the names first
 */
public record Hit(ListedParty party, double score, List<Evidence> evidence) {

    public Hit {
        evidence = List.copyOf(evidence);
    }
}
