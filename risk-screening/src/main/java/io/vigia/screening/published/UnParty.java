package io.vigia.screening.published;

import io.vigia.screening.Birth;
import io.vigia.screening.Documents;
import io.vigia.screening.ListedParty;
import io.vigia.screening.PartyKind;
import io.vigia.screening.PartyName;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** One party of the UN's list while its fields are read. */
final class UnParty {

    private static final Set<String> NAMES = Set.of("FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME");

    private final PartyKind kind;
    private final Map<String, String> fields = new HashMap<>();
    private final Map<String, String> open = new TreeMap<>();
    private final List<String> main = new ArrayList<>();
    private final List<PartyName> aliases = new ArrayList<>();
    private final List<Birth> births = new ArrayList<>();
    private final Set<String> countries = new HashSet<>();
    private final Set<String> documents = new HashSet<>();

    UnParty(PartyKind kind) {
        this.kind = kind;
    }

    /** @param group what the field stands in, or nothing */
    void take(String group, String field, String text) {
        if (text.isEmpty()) {
            return;
        }
        if (NAMES.contains(field)) {
            main.add(text);
        } else if (group.isEmpty()) {
            fields.put(field, text);
        } else {
            open.put(field, text);
            if (group.equals("NATIONALITY") || field.equals("COUNTRY") || field.equals("ISSUING_COUNTRY")) {
                Countries.code(text).ifPresent(countries::add);
            }
        }
    }

    /** A group ends. */
    void close(String group) {
        switch (group) {
            case "INDIVIDUAL_ALIAS", "ENTITY_ALIAS" -> alias();
            case "INDIVIDUAL_DATE_OF_BIRTH" -> birth().ifPresent(births::add);
            case "INDIVIDUAL_DOCUMENT" -> document();
            default -> {
                // What else is told is not compared.
            }
        }
        open.clear();
    }

    private void alias() {
        String name = open.get("ALIAS_NAME");
        if (name != null) {
            boolean weak = "Low".equals(open.get("QUALITY"));
            for (String each : name.split(";")) {
                aliases.add(new PartyName(each.strip(), weak));
            }
        }
    }

    private void document() {
        String number = Documents.normalised(open.getOrDefault("NUMBER", ""));
        if (number.length() >= Documents.SHORTEST) {
            documents.add(number);
        }
    }

    private Optional<Birth> birth() {
        try {
            if (open.containsKey("DATE")) {
                return Optional.of(Birth.on(LocalDate.parse(open.get("DATE").substring(0, 10))));
            }
            if (open.containsKey("FROM_YEAR") && open.containsKey("TO_YEAR")) {
                return Optional.of(Birth.between(year("FROM_YEAR"), year("TO_YEAR")));
            }
            return open.containsKey("YEAR") ? Optional.of(Birth.between(year("YEAR"), year("YEAR"))) : Optional.empty();
        } catch (DateTimeException | NumberFormatException | IndexOutOfBoundsException unknown) {
            return Optional.empty();
        }
    }

    private int year(String field) {
        return Integer.parseInt(open.get(field));
    }

    /** What was read; empty if it has no name. */
    Optional<ListedParty> listed() {
        if (main.isEmpty()) {
            return Optional.empty();
        }
        List<PartyName> names = new ArrayList<>();
        names.add(PartyName.strong(String.join(" ", main)));
        if (fields.containsKey("NAME_ORIGINAL_SCRIPT")) {
            names.add(PartyName.strong(fields.get("NAME_ORIGINAL_SCRIPT")));
        }
        names.addAll(aliases);
        String id = fields.getOrDefault("REFERENCE_NUMBER", fields.getOrDefault("DATAID", "?"));
        String programme = fields.getOrDefault("UN_LIST_TYPE", "");
        String remarks = fields.getOrDefault("COMMENTS1", "");
        return Optional.of(new ListedParty(
                ListPart.UN_CONSOLIDATED.list(),
                id,
                kind,
                names,
                new ListedParty.Details(births, countries, documents, programme, remarks)));
    }
}
