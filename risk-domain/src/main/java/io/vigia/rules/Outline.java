package io.vigia.rules;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A condition as blocks, for an editor that shows it as a form: what a person fills in gives a text again.
 *
 * <p>{@link RuleProgram#outline()} takes a condition apart, {@link #text()} puts it together; an editor may as well make
 * blocks of its own and have their text compiled, which finds what is wrong with them.
 */
public sealed interface Outline {

    /** The condition in the rule language; canonical if all its checks are. */
    String text();

    /** All of these must hold. */
    record All(List<Outline> parts) implements Outline {

        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public String text() {
            return parts.stream()
                    .map(part -> part instanceof Any ? "(" + part.text() + ")" : part.text())
                    .collect(Collectors.joining(" and "));
        }
    }

    /** One of these must hold. */
    record Any(List<Outline> parts) implements Outline {

        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public String text() {
            return parts.stream().map(Outline::text).collect(Collectors.joining(" or "));
        }
    }

    /** This must not hold. */
    record Not(Outline part) implements Outline {

        @Override
        public String text() {
            boolean plain = part instanceof Check check && check.operands.isEmpty();
            return plain ? "not " + part.text() : "not (" + part.text() + ")";
        }
    }

    /**
     * One line of the form.
     *
     * @param subject what is looked at, as a rule writes it: {@code :email:}, {@code velocity(:device_id:, 1 hour)}
     * @param operator {@code is} for a yes-or-no attribute, {@code is_missing}, {@code in}, {@code like}, {@code
     *     includes}, or a comparison
     * @param operands what it is compared with, as a rule writes it: one, or the values of {@code in}, or {@code @} and
     *     a list's alias; none for {@code is} and {@code is_missing}
     */
    record Check(String subject, String operator, List<String> operands) implements Outline {

        public Check {
            operands = List.copyOf(operands);
        }

        @Override
        public String text() {
            return switch (operator) {
                case "is" -> subject;
                case "is_missing" -> "is_missing(" + subject + ")";
                case "in" -> subject + " in " + list();
                default -> subject + " " + operator + " " + String.join("", operands);
            };
        }

        private String list() {
            boolean named = operands.size() == 1 && operands.get(0).startsWith("@");
            return named ? operands.get(0) : "(" + String.join(", ", operands) + ")";
        }
    }
}
