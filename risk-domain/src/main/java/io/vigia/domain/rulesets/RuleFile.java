package io.vigia.domain.rulesets;

import io.vigia.rules.host.Problem;
import io.vigia.rules.host.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of rules, one a line. Blank lines and lines that begin with {@code #} say nothing; a name of one word and a tab
 * may stand before a rule.
 */
public final class RuleFile {

    private static final Pattern NAMED = Pattern.compile("(?<name>[^\\s:]+)\\t(?<rule>.*)");

    private RuleFile() {}

    /**
     * One rule of a file.
     *
     * @param number the line's, from 1
     * @param name what stands before the tab; empty if nothing does
     * @param text the rule as it is written
     * @param before how many characters of the line stand before the rule
     */
    public record Line(int number, String name, String text, int before) {

        /** Where a problem of this rule stands in the file. */
        public Span place(Problem problem) {
            Span span = problem.span();
            int column = before + Math.min(span.column(), text.length() + 1);
            return new Span(span.start(), span.end(), number, column);
        }
    }

    /** The rules of a file, in its order; nobody knows yet whether they are any. */
    public static List<Line> read(String content) {
        List<Line> rules = new ArrayList<>();
        int number = 0;
        for (String raw : content.split("\\R", -1)) {
            number++;
            String line = number == 1 && raw.startsWith("\uFEFF") ? raw.substring(1) : raw;
            if (!line.isBlank() && !line.stripLeading().startsWith("#")) {
                rules.add(line(number, line));
            }
        }
        return rules;
    }

    private static Line line(int number, String line) {
        Matcher named = NAMED.matcher(line);
        boolean hasName = named.matches();
        String rest = hasName ? named.group("rule") : line;
        String text = rest.strip();
        int before = line.length()
                - rest.length()
                + (rest.length() - rest.stripLeading().length());
        return new Line(number, hasName ? named.group("name") : "", text, before);
    }
}
