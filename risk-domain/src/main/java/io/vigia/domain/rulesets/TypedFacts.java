package io.vigia.domain.rulesets;

import io.vigia.rules.MapFacts;
import io.vigia.rules.host.Attribute;
import io.vigia.rules.host.AttributeType;
import io.vigia.rules.host.Facts;
import io.vigia.rules.host.FunctionCall;
import io.vigia.rules.host.Nearest;
import io.vigia.rules.host.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Facts that somebody typed to try a rule on, one a line: {@code ip_country = CO}, {@code is_anonymous_ip = yes},
 * {@code ::basket:: = gift}, {@code velocity(:email:, 1 hour) = 4}. What is not typed is missing.
 */
public final class TypedFacts implements Facts {

    private static final int MOST_LINES = 200;

    private final MapFacts facts;
    private final Map<String, Double> calls = new HashMap<>();
    private final Set<String> known = new HashSet<>();
    private final List<Mistake> mistakes = new ArrayList<>();
    private final Schema schema;
    private BiPredicate<String, String> lists = (alias, value) -> false;

    /** What is wrong with a line. */
    public enum Kind {
        /** It is not a name, an equals sign and a value. */
        FORM,
        /** There is no such attribute. */
        UNKNOWN,
        /** A number was wanted. */
        NUMBER,
        /** Yes or no was wanted. */
        YES_NO,
        /** One of some values was wanted. */
        VALUE,
        /** The name stands on an earlier line, too. */
        TWICE,
        /** There are too many lines. */
        LINES
    }

    /**
     * A line that is no fact.
     *
     * @param line its number, from 1
     * @param name of the attribute, as it was typed
     * @param help an attribute that may have been meant, or the values that there are; empty if there is nothing to say
     */
    public record Mistake(int line, Kind kind, String name, String help) {}

    private TypedFacts(Schema schema) {
        this.schema = schema;
        this.facts = new MapFacts(schema);
    }

    /** Reads what was typed; empty lines mean nothing. */
    public static TypedFacts parse(String text, Schema schema) {
        TypedFacts typed = new TypedFacts(schema);
        String[] lines = text.split("\\R");
        for (int i = 0; i < lines.length && i < MOST_LINES; i++) {
            if (!lines[i].isBlank()) {
                typed.line(i + 1, lines[i].strip());
            }
        }
        if (lines.length > MOST_LINES) {
            typed.mistakes.add(new Mistake(MOST_LINES + 1, Kind.LINES, "", String.valueOf(MOST_LINES)));
        }
        return typed;
    }

    /** The lines that are no facts. */
    public List<Mistake> mistakes() {
        return List.copyOf(mistakes);
    }

    /** The same facts where lists hold values. */
    public TypedFacts within(BiPredicate<String, String> some) {
        lists = some;
        return this;
    }

    private void line(int number, String line) {
        int equals = line.indexOf('=', line.startsWith("::") ? Math.max(2, line.indexOf("::", 2)) : 0);
        if (equals < 1 || line.substring(equals + 1).isBlank()) {
            mistakes.add(new Mistake(number, Kind.FORM, line, ""));
            return;
        }
        String name = line.substring(0, equals).strip();
        String value = unquoted(line.substring(equals + 1).strip());
        if (!known.add(plain(name))) {
            mistakes.add(new Mistake(number, Kind.TWICE, name, ""));
        } else if (name.startsWith("::customer:") && name.endsWith("::") && name.length() > 13) {
            facts.putCustomerMetadata(name.substring(11, name.length() - 2), value);
        } else if (name.startsWith("::") && name.endsWith("::") && name.length() > 4) {
            facts.putMetadata(name.substring(2, name.length() - 2), value);
        } else if (name.endsWith(")")) {
            number(number, name, value).ifPresent(answer -> calls.put(name.toLowerCase(Locale.ROOT), answer));
        } else {
            attribute(number, bare(name), value);
        }
    }

    private static String plain(String name) {
        return name.startsWith("::") ? name : name.endsWith(")") ? name.toLowerCase(Locale.ROOT) : bare(name);
    }

    private static String bare(String name) {
        return name.replace(":", "").toLowerCase(Locale.ROOT);
    }

    private void attribute(int line, String name, String value) {
        Optional<Attribute> found = schema.find(name);
        if (found.isEmpty()) {
            List<String> names =
                    schema.attributes().stream().map(Attribute::name).toList();
            String nearest = Nearest.to(name, names);
            mistakes.add(new Mistake(line, Kind.UNKNOWN, name, nearest == null ? "" : nearest));
            return;
        }
        AttributeType type = found.get().type();
        switch (type.kind()) {
            case NUMBER -> number(line, name, value).ifPresent(number -> facts.put(name, (double) number));
            case BOOLEAN -> flag(line, name, value.toLowerCase(Locale.ROOT));
            default -> text(line, name, value, type.values());
        }
    }

    private Optional<Double> number(int line, String name, String value) {
        if (!value.matches("-?[0-9]{1,15}(\\.[0-9]{1,6})?")) {
            mistakes.add(new Mistake(line, Kind.NUMBER, name, ""));
            return Optional.empty();
        }
        return Optional.of(Double.parseDouble(value));
    }

    private void flag(int line, String name, String value) {
        switch (value) {
            case "yes", "true", "sí", "si", "是" -> facts.put(name, true);
            case "no", "false", "否" -> facts.put(name, false);
            default -> mistakes.add(new Mistake(line, Kind.YES_NO, name, ""));
        }
    }

    private void text(int line, String name, String value, List<String> values) {
        if (!values.isEmpty() && values.stream().noneMatch(value::equalsIgnoreCase)) {
            mistakes.add(new Mistake(line, Kind.VALUE, name, String.join(", ", values)));
        } else {
            facts.put(name, value);
        }
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1
                && (value.startsWith("'") && value.endsWith("'") || value.startsWith("\"") && value.endsWith("\""));
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    @Override
    public double number(int slot) {
        return facts.number(slot);
    }

    @Override
    public String text(int slot) {
        return facts.text(slot);
    }

    @Override
    public boolean flag(int slot) {
        return facts.flag(slot);
    }

    @Override
    public String metadata(String key) {
        return facts.metadata(key);
    }

    @Override
    public String customerMetadata(String key) {
        return facts.customerMetadata(key);
    }

    @Override
    public boolean isInList(String alias, String value) {
        return lists.test(alias, value);
    }

    @Override
    public double call(FunctionCall call) {
        return calls.getOrDefault(call.text().toLowerCase(Locale.ROOT), Double.NaN);
    }
}
