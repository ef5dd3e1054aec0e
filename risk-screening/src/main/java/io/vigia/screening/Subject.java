package io.vigia.screening;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Who is compared with the lists.
 *
 * @param kind what they are, or null if that is not known
 * @param names every name they go by; at least one
 * @param born their day of birth, or null
 * @param countries where they are at home, ISO 3166-1 alpha-2
 * @param documents numbers of their papers, in any writing
 */
public record Subject(
        PartyKind kind, List<String> names, LocalDate born, Set<String> countries, Set<String> documents) {

    public Subject {
        names = List.copyOf(names);
        countries = Set.copyOf(countries);
        documents = Set.copyOf(documents);
    }

    /** Somebody of whom only a name is known. */
    public static Subject named(String name) {
        return new Subject(null, List.of(name), null, Set.of(), Set.of());
    }
}
