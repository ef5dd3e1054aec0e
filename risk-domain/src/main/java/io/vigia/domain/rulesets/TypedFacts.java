package io.vigia.domain.rulesets;

import io.vigia.rules.MapFacts;
import io.vigia.rules.RuleCompiler;
import io.vigia.rules.host.Attribute;
import io.vigia.rules.host.AttributeType;
import io.vigia.rules.host.Facts;
import io.vigia.rules.host.FunctionCall;
import io.vigia.rules.host.Nearest;
import io.vigia.rules.host.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Facts that somebody typed to try a rule on, one a line: {@code ip_country = CO}, {@code is_anonymous_ip = yes},
 * {@code ::basket:: = gift}, {@code velocity(:email:, 1 hour) = 4}. What is not typed is missing.
 */
public final class TypedFacts {

    private static final int MOST_LINES = 200;
    private static final String CUSTOMER = "::customer:";

    private final MapFacts facts;
    private final Set<String> known = new HashSet<>();
    private final List<Mistake> mistakes = new ArrayList<>();
    private final Schema schema;

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
        /** It asks the counters in a way that no rule can. */
        QUESTION,
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

    /**
     * What a rule sees.
     *
     * @param lists whether the list of an alias holds a value
     */
    public Facts within(BiPredicate<String, String> lists) {
        return facts.within(lists);
    }

    private void line(int number, String line) {
        int equals = line.indexOf('=', line.startsWith("::") ? Math.max(2, line.indexOf("::", 2)) : 0);
        if (equals < 1 || line.substring(equals + 1).isBlank()) {
            mistakes.add(new Mistake(number, Kind.FORM, line, ""));
            return;
        }
        String name = line.substring(0, equals).strip();
        String value = unquoted(line.substring(equals + 1).strip());
        if (name.endsWith(")")) {
            question(number, name, value);
        } else if (!name.startsWith("::")) {
            attribute(number, name, value);
        } else if (isFirst(number, name, name)) {
            metadata(number, name, value);
        }
    }

    private boolean isFirst(int line, String name, String plain) {
        boolean first = known.add(plain);
        if (!first) {
            mistakes.add(new Mistake(line, Kind.TWICE, name, ""));
        }
        return first;
    }

    private void metadata(int line, String name, String value) {
        if (!name.endsWith("::") || name.length() < 5) {
            mistakes.add(new Mistake(line, Kind.FORM, name, ""));
        } else if (name.startsWith(CUSTOMER) && name.length() > CUSTOMER.length() + 2) {
            facts.putCustomerMetadata(name.substring(CUSTOMER.length(), name.length() - 2), value);
        } else {
            facts.putMetadata(name.substring(2, name.length() - 2), value);
        }
    }

    private void question(int line, String name, String value) {
        Optional<FunctionCall> call = RuleCompiler.question(name, schema);
        if (call.isEmpty()) {
            mistakes.add(new Mistake(line, Kind.QUESTION, name, ""));
        } else if (isFirst(line, name, call.get().text())) {
            number(line, name, value).ifPresent(answer -> facts.putCall(call.get(), answer));
        }
    }

    private static String bare(String name) {
        return name.replace(":", "").toLowerCase(Locale.ROOT);
    }

    private void attribute(int line, String typed, String value) {
        String name = bare(typed);
        if (!isFirst(line, typed, name)) {
            return;
        }
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
            default -> text(line, name, value, type);
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

    /** Values that are known are put as they are known; what is compared in capitals, in capitals. */
    private void text(int line, String name, String value, AttributeType type) {
        if (type.values().isEmpty()) {
            boolean capitals = type.kind() == AttributeType.Kind.COUNTRY || type.kind() == AttributeType.Kind.STATE;
            facts.put(name, capitals ? value.toUpperCase(Locale.ROOT) : value);
            return;
        }
        Optional<String> known =
                type.values().stream().filter(value::equalsIgnoreCase).findFirst();
        if (known.isPresent()) {
            facts.put(name, known.get());
        } else {
            mistakes.add(new Mistake(line, Kind.VALUE, name, String.join(", ", type.values())));
        }
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1
                && (value.startsWith("'") && value.endsWith("'") || value.startsWith("\"") && value.endsWith("\""));
        return quoted ? value.substring(1, value.length() - 1) : value;
    }
}
