package io.vigia.screening.published;

import io.vigia.screening.ListedParty;
import io.vigia.screening.PartyKind;
import io.vigia.screening.PartyName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads OFAC's list of specially designated nationals from its three tables. */
final class OfacReader {

    private final Map<String, List<String>> names = new HashMap<>();
    private final Map<String, Set<String>> countries = new HashMap<>();

    /** @param alt the table of other names, or nothing */
    OfacReader(byte[] alt, byte[] add) {
        for (List<String> row : Csv.rows(alt, 4)) {
            names.computeIfAbsent(row.get(0), id -> new ArrayList<>()).add(row.get(3));
        }
        for (List<String> row : Csv.rows(add, 5)) {
            Countries.code(row.get(4)).ifPresent(code -> countries
                    .computeIfAbsent(row.get(0), id -> new HashSet<>())
                    .add(code));
        }
    }

    List<ListedParty> parties(byte[] sdn) {
        List<ListedParty> parties = new ArrayList<>();
        for (List<String> row : Csv.rows(sdn, 12)) {
            if (!row.get(1).isEmpty()) {
                parties.add(party(row));
            }
        }
        return parties;
    }

    private ListedParty party(List<String> row) {
        String id = row.get(0);
        OfacRemarks remarks = new OfacRemarks(row.get(11));
        List<PartyName> all = new ArrayList<>();
        all.add(PartyName.strong(row.get(1)));
        names.getOrDefault(id, List.of()).stream()
                .filter(name -> !name.isEmpty())
                .map(PartyName::strong)
                .forEach(all::add);
        remarks.nicknames().stream().map(PartyName::weak).forEach(all::add);
        Set<String> at = new HashSet<>(countries.getOrDefault(id, Set.of()));
        at.addAll(remarks.countries());
        return new ListedParty(
                ListPart.OFAC,
                id,
                kind(row.get(2)),
                all,
                new ListedParty.Details(remarks.births(), at, remarks.documents(), row.get(3), row.get(11)));
    }

    private static PartyKind kind(String type) {
        return switch (type) {
            case "individual" -> PartyKind.PERSON;
            case "vessel" -> PartyKind.VESSEL;
            case "aircraft" -> PartyKind.AIRCRAFT;
            default -> PartyKind.ORGANISATION;
        };
    }
}
