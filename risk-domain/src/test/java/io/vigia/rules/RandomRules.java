package io.vigia.rules;

import io.vigia.rules.host.Attribute;
import io.vigia.rules.host.AttributeType;
import io.vigia.rules.host.AttributeType.Kind;
import io.vigia.rules.host.FunctionCall;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes up rules and payments of the sample schema whose values often meet; the seed says which. */
final class RandomRules {

    private static final List<String> WORDS = List.of(
            "a", "A", "ab", "Ab", "abc", "b", "ba", "", "x@y.com", "X@Y.com", "it's", "ñandú", "Ñ", "5", "7.50");
    private static final List<String> COUNTRIES = List.of("CO", "us", "US", "DE", "mx");
    private static final List<String> KEYS = List.of("k", "two words", "n");
    private static final List<String> COMPARATORS = List.of("=", "!=", "<", ">", "<=", ">=");
    private static final List<String> CALLS = List.of(
            "velocity(:device_id:, 1 hour)",
            "velocity(:email:, 90 minutes, declined)",
            "sum(::k::, 1 week, paid)",
            "distinct(:email:, :device_id:, 1 day)");

    private final Random random;

    RandomRules(long seed) {
        this.random = new Random(seed);
    }

    /** A condition of at most so many levels, with random blanks, cases, quotes and needless parentheses. */
    String condition(int levels) {
        int kind = levels == 0 ? 9 : random.nextInt(10);
        if (kind < 3) {
            return joined(pick(List.of(" and ", " AND ", "&&")), levels);
        }
        if (kind < 6) {
            return joined(pick(List.of(" or ", " Or\n", "||")), levels);
        }
        if (kind < 8) {
            return pick(List.of("not ", "NOT ", "!")) + "(" + condition(levels - 1) + ")";
        }
        return kind == 8 ? "( " + condition(levels - 1) + " )" : simple();
    }

    /** What is known of a payment: about a fifth of everything is missing. */
    MapFacts facts() {
        MapFacts facts = new MapFacts(Samples.SCHEMA);
        for (Attribute attribute : Samples.SCHEMA.attributes()) {
            if (attribute.kind() == Kind.BOOLEAN) {
                facts.put(attribute.name(), random.nextBoolean());
            } else if (random.nextInt(5) > 0) {
                put(facts, attribute);
            }
        }
        for (String key : KEYS) {
            if (random.nextInt(4) > 0) {
                facts.putMetadata(key, random.nextBoolean() ? number() : pick(WORDS));
                facts.putCustomerMetadata(key, pick(WORDS));
            }
        }
        for (String alias : Samples.LISTS.types().keySet()) {
            facts.putList(alias, Set.of(pick(WORDS) + "1", pick(COUNTRIES) + "2", "x@y.com", "US", "5"));
        }
        for (String call : CALLS) {
            if (random.nextInt(4) > 0) {
                facts.putCall(call(call), random.nextInt(8));
            }
        }
        return facts;
    }

    private static FunctionCall call(String text) {
        return Samples.program(text + " = 1").functions().iterator().next();
    }

    private void put(MapFacts facts, Attribute attribute) {
        switch (attribute.kind()) {
            case NUMBER -> facts.put(attribute.name(), Double.parseDouble(number()));
            case COUNTRY, STATE -> facts.put(attribute.name(), pick(COUNTRIES));
            default -> facts.put(attribute.name(), pick(values(attribute.type())));
        }
    }

    private String joined(String word, int levels) {
        return IntStream.range(0, 2 + random.nextInt(3))
                .mapToObj(i -> condition(levels - 1))
                .map(part -> random.nextInt(3) == 0 ? part : "(" + part + ")")
                .collect(Collectors.joining(word));
    }

    private String simple() {
        Attribute attribute = pick(Samples.SCHEMA.attributes());
        String name = ":" + attribute.name() + ":";
        if (attribute.kind() == Kind.BOOLEAN) {
            return name;
        }
        return switch (random.nextInt(8)) {
            case 0 -> "is_missing(" + name + ")";
            case 1 -> name + " in (" + value(attribute) + ", " + value(attribute) + ",\t" + value(attribute) + ")";
            case 2 -> onMetadata();
            case 3 -> pick(CALLS) + pick(COMPARATORS) + number();
            case 4 -> withOther(attribute, name);
            default -> attribute.kind() == Kind.NUMBER ? onNumber(name) : onText(attribute, name);
        };
    }

    private String onNumber(String name) {
        boolean mirrored = random.nextInt(4) == 0;
        String comparator = pick(COMPARATORS);
        return mirrored ? number() + comparator + name : name + " " + comparator + " " + number();
    }

    private String onText(Attribute attribute, String name) {
        return switch (random.nextInt(6)) {
            case 0 -> name + " like " + quoted(pick(WORDS) + "%" + pick(WORDS));
            case 1 -> name + " LIKE " + quoted("%" + pick(WORDS) + "%" + pick(WORDS));
            case 2 -> name + " includes " + quoted(pick(WORDS));
            case 3 -> name + " like " + quoted(pick(WORDS) + "%");
            default -> name + pick(List.of(" = ", "!=")) + value(attribute);
        };
    }

    private String onMetadata() {
        String key = random.nextBoolean() ? "::" + pick(KEYS) + "::" : "::customer:" + pick(KEYS) + "::";
        return switch (random.nextInt(5)) {
            case 0 -> "is_missing(" + key + ")";
            case 1 -> key + pick(COMPARATORS) + number();
            case 2 -> key + " in (" + quoted(pick(WORDS)) + ", " + number() + ")";
            case 3 -> key + " in @odd_words";
            default -> key + " != " + quoted(pick(WORDS));
        };
    }

    private String withOther(Attribute attribute, String name) {
        if (attribute.kind() == Kind.NUMBER) {
            return name + pick(COMPARATORS) + pick(List.of("::n::", "velocity(:device_id:, 1 hour)"));
        }
        boolean email = attribute.name().equals("email");
        String list = email ? "@email_blocklist" : "@odd_words";
        return random.nextBoolean() ? name + " in " + list : name + pick(List.of("=", "!=")) + "::k::";
    }

    private String value(Attribute attribute) {
        return switch (attribute.kind()) {
            case NUMBER -> number();
            case COUNTRY, STATE -> quoted(pick(COUNTRIES));
            default -> quoted(pick(values(attribute.type())));
        };
    }

    private static List<String> values(AttributeType type) {
        return type.values().isEmpty() ? WORDS : type.values();
    }

    private String number() {
        return pick(List.of("0", "1", "2", "5", "7.5", "7.50", "-3", "100", "0.25"));
    }

    private String quoted(String value) {
        return value.contains("'") || random.nextBoolean() ? '"' + value + '"' : "'" + value + "'";
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
