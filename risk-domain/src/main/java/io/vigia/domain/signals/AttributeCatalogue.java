package io.vigia.domain.signals;

import io.vigia.domain.kernel.TextResource;
import io.vigia.rules.host.Attribute;
import io.vigia.rules.host.AttributeType;
import io.vigia.rules.host.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Every attribute that rules can name, read once from {@code attributes.tsv}: the one place where an attribute is
 * declared. An attribute's slot is its place here.
 */
public final class AttributeCatalogue {

    private static final String WINDOWS = "{all_time,weekly,daily,hourly}";
    private static final String LATER = "later: ";
    private static final AttributeCatalogue STANDARD = load();

    private final List<Entry> entries;
    private final Schema schema;

    /**
     * One attribute.
     *
     * @param attribute as the rule language knows it; its source is the group it is listed under
     * @param source what has to be known for it to have a value, such as {@code card} or {@code risk_context}
     */
    public record Entry(Attribute attribute, String source) {}

    private AttributeCatalogue(List<Entry> entries) {
        this.entries = List.copyOf(entries);
        this.schema = Schema.of(entries.stream().map(Entry::attribute).toList());
    }

    /** The catalogue of this product. */
    public static AttributeCatalogue standard() {
        return STANDARD;
    }

    /** All attributes by slot. */
    public List<Entry> entries() {
        return entries;
    }

    /** The same as the rule language asks for it. */
    public Schema schema() {
        return schema;
    }

    /**
     * The slot of an attribute.
     *
     * @throws IllegalArgumentException if there is none of this name
     */
    public int slot(String name) {
        return schema.slot(name);
    }

    private static AttributeCatalogue load() {
        List<Entry> entries = new ArrayList<>();
        for (String line : TextResource.lines(AttributeCatalogue.class, "attributes.tsv")) {
            String[] cells = line.split("\t");
            if (cells.length != 5) {
                throw new IllegalStateException("not an attribute: " + line);
            }
            expand(cells, cells[1], cells[4] + waiting(cells[3]), 1, entries);
        }
        return new AttributeCatalogue(entries);
    }

    /** What a person who writes a rule should know of an attribute that nothing gives yet. */
    private static String waiting(String source) {
        return source.startsWith(LATER) ? " It waits for " + source.substring(LATER.length()) + "." : "";
    }

    /** Takes the first brace of the name apart, and the rest of the name for each of its alternatives. */
    private static void expand(String[] cells, String name, String meaning, int place, List<Entry> out) {
        int open = name.indexOf('{');
        if (open < 0) {
            out.add(new Entry(new Attribute(name, type(cells[2]), capitalised(meaning), cells[0]), cells[3]));
            return;
        }
        int close = name.indexOf('}', open);
        for (String choice : alternatives(name.substring(open, close + 1))) {
            String words = meaning.replace("{" + place + "}", words(choice));
            expand(cells, name.substring(0, open) + choice + name.substring(close + 1), words, place + 1, out);
        }
    }

    private static List<String> alternatives(String brace) {
        return switch (brace) {
            case "{window}" -> alternatives(WINDOWS);
            case "{currency}" -> RateTable.standard().currencies();
            default -> List.of(brace.substring(1, brace.length() - 1).split(","));
        };
    }

    private static String words(String choice) {
        return switch (choice) {
            case "all_time" -> "ever";
            case "yearly" -> "in the last 365 days";
            case "weekly" -> "in the last 7 days";
            case "daily" -> "in the last 24 hours";
            case "hourly" -> "in the last 60 minutes";
            default -> choice.length() == 3 ? choice.toUpperCase(Locale.ROOT) : choice.replace('_', ' ');
        };
    }

    private static String capitalised(String meaning) {
        return Character.toUpperCase(meaning.charAt(0)) + meaning.substring(1);
    }

    private static AttributeType type(String word) {
        return switch (word) {
            case "number" -> AttributeType.NUMBER;
            case "text" -> AttributeType.STRING;
            case "caseless" -> AttributeType.CASELESS_STRING;
            case "flag" -> AttributeType.BOOLEAN;
            case "country" -> AttributeType.COUNTRY;
            case "state" -> AttributeType.STATE;
            default -> AttributeType.oneOf(word.split("\\|"));
        };
    }
}
