package io.vigia.screening;

import java.util.List;
import java.util.Set;

/**
 * Somebody, or something, that a list names.
 *
 * @param list the list's name, such as {@code OFAC SDN}
 * @param id its number in that list
 * @param names the first is the main one
 * @param details what else is known
 */
public record ListedParty(String list, String id, PartyKind kind, List<PartyName> names, Details details) {

    public ListedParty {
        names = List.copyOf(names);
    }

    /** The main name. */
    public String name() {
        return names.get(0).text();
    }

    /**
     * What a list tells besides names.
     *
     * @param births when they may have been born
     * @param countries ISO 3166-1 alpha-2 where known
     * @param documents numbers of identity and registration, letters and digits only
     * @param programme why they are listed, in the list's own words
     * @param remarks whatever else the list says
     */
    public record Details(
            List<Birth> births, Set<String> countries, Set<String> documents, String programme, String remarks) {

        public Details {
            births = List.copyOf(births);
            countries = Set.copyOf(countries);
            documents = Set.copyOf(documents);
        }
    }
}
