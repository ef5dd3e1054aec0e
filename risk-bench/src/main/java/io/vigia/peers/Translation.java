package io.vigia.peers;

import io.vigia.rules.Outline;
import io.vigia.rules.host.AttributeType.Kind;
import io.vigia.rules.host.Schema;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the condition of a rule in another language: true there exactly where the rule is true. */
final class Translation {

    /** How a language writes simple conditions. Names are n, t or f (number, text, flag) and the attribute's slot. */
    interface Dialect {

        /** Whether a value is there. */
        String known(String name);

        /** Whether it is not. */
        String missing(String name);

        /** A number compared with another: false if either is missing. The comparator is none of = and !=. */
        String compare(String left, String comparator, String right);

        /** A number that equals another: false if either is missing. */
        String same(String left, String right);

        /** A text that equals another: false if either is missing; {@code right} is a name or a quoted text. */
        String equal(String left, String right);

        /** Whether a list holds a text that is there. */
        String listed(String name, String alias);

        /** Whether a text that is there begins with, ends with or contains another; {@code how} tells which. */
        String like(String name, How how, String quoted);

        /** A yes-or-no attribute. */
        default String flag(String name) {
            return name;
        }

        /** A number as it is written. */
        default String number(String digits) {
            return digits;
        }

        /** A text as it is written. */
        String quoted(String text);
    }

    /** The kinds of pattern. */
    enum How {
        BEGINS,
        ENDS,
        CONTAINS
    }

    private final Schema schema;
    private final Dialect dialect;

    Translation(Schema schema, Dialect dialect) {
        this.schema = schema;
        this.dialect = dialect;
    }

    /** What must all be true for the condition to be true. */
    List<String> parts(Outline outline) {
        return outline instanceof Outline.All all
                ? all.parts().stream().map(part -> write(part, true)).toList()
                : List.of(write(outline, true));
    }

    /** The condition in one expression. */
    String whole(Outline outline) {
        return write(outline, true);
    }

    private String write(Outline outline, boolean wanted) {
        if (outline instanceof Outline.Not not) {
            return write(not.part(), !wanted);
        }
        if (outline instanceof Outline.All all) {
            return join(all.parts(), wanted ? " && " : " || ", wanted);
        }
        if (outline instanceof Outline.Any any) {
            return join(any.parts(), wanted ? " || " : " && ", wanted);
        }
        return check((Outline.Check) outline, wanted);
    }

    private String join(List<Outline> parts, String word, boolean wanted) {
        return parts.stream().map(part -> write(part, wanted)).collect(Collectors.joining(word, "(", ")"));
    }

    private String check(Outline.Check check, boolean wanted) {
        String name = name(check.subject());
        boolean number = name.startsWith("n");
        switch (check.operator()) {
            case "is":
                return (wanted ? "" : "!") + dialect.flag(name);
            case "is_missing":
                return wanted ? dialect.missing(name) : dialect.known(name);
            case "in":
                return in(name, number, check.operands(), wanted);
            case "like":
            case "includes":
                return known(name, like(name, check), wanted);
            default:
                return number ? numbers(name, check, wanted) : texts(name, check, wanted);
        }
    }

    private String numbers(String name, Outline.Check check, boolean wanted) {
        String right = check.operands().get(0);
        String value = right.startsWith(":") ? name(right) : dialect.number(right);
        String comparator = wanted ? check.operator() : opposite(check.operator());
        return switch (comparator) {
            case "=" -> dialect.same(name, value);
            case "!=" -> "(" + dialect.compare(name, "<", value) + " || " + dialect.compare(name, ">", value) + ")";
            default -> dialect.compare(name, comparator, value);
        };
    }

    private String texts(String name, Outline.Check check, boolean wanted) {
        String right = check.operands().get(0);
        boolean attribute = right.startsWith(":");
        String other = attribute ? name(right) : dialect.quoted(unquoted(right));
        String equal = dialect.equal(name, other);
        if (check.operator().equals("=") == wanted) {
            return equal;
        }
        return known(name, attribute ? "(" + dialect.known(other) + " && !" + equal + ")" : "!" + equal, true);
    }

    private String in(String name, boolean number, List<String> operands, boolean wanted) {
        if (operands.get(0).startsWith("@")) {
            return known(name, dialect.listed(name, operands.get(0).substring(1)), wanted);
        }
        String any = operands.stream()
                .map(value -> number
                        ? dialect.same(name, dialect.number(value))
                        : dialect.equal(name, dialect.quoted(unquoted(value))))
                .collect(Collectors.joining(" || ", "(", ")"));
        return wanted ? any : known(name, any, false);
    }

    private String like(String name, Outline.Check check) {
        String pattern = unquoted(check.operands().get(0));
        if (check.operator().equals("includes")) {
            return dialect.like(name, How.CONTAINS, dialect.quoted(pattern));
        }
        boolean before = pattern.startsWith("%");
        boolean behind = pattern.endsWith("%") && pattern.length() > 1;
        String inner = pattern.substring(before ? 1 : 0, pattern.length() - (behind ? 1 : 0));
        if (inner.contains("%") || !before && !behind) {
            throw new UnsupportedOperationException("pattern " + pattern);
        }
        How how = before && behind ? How.CONTAINS : before ? How.ENDS : How.BEGINS;
        return dialect.like(name, how, dialect.quoted(inner));
    }

    private String known(String name, String test, boolean wanted) {
        return "(" + dialect.known(name) + " && " + (wanted ? "" : "!") + test + ")";
    }

    private String name(String subject) {
        if (!subject.startsWith(":") || subject.startsWith("::")) {
            throw new UnsupportedOperationException(subject);
        }
        int slot = schema.slot(subject.substring(1, subject.length() - 1));
        Kind kind = schema.attributes().get(slot).kind();
        return (kind == Kind.NUMBER ? "n" : kind == Kind.BOOLEAN ? "f" : "t") + slot;
    }

    private static String unquoted(String text) {
        return text.substring(1, text.length() - 1);
    }

    private static String opposite(String comparator) {
        return switch (comparator) {
            case "=" -> "!=";
            case "!=" -> "=";
            case "<" -> ">=";
            case ">" -> "<=";
            case "<=" -> ">";
            default -> "<";
        };
    }
}
