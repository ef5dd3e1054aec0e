package io.vigia.tools.rules;

import io.vigia.domain.lists.DefaultList;
import io.vigia.domain.rulesets.RuleFile;
import io.vigia.domain.signals.AttributeCatalogue;
import io.vigia.rules.Compilation;
import io.vigia.rules.RuleCompiler;
import io.vigia.rules.host.Limits;
import io.vigia.rules.host.ListCatalogue;
import io.vigia.rules.host.ListCatalogue.ItemType;
import io.vigia.rules.host.Problem;
import io.vigia.rules.host.Span;
import io.vigia.tools.UsageException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks a file of rules against the product's attributes and default lists, and tells everything that is wrong. */
final class Linter {

    private final PrintStream out;

    Linter(PrintStream out) {
        this.out = out;
    }

    /**
     * Checks a file.
     *
     * @param name the file's, or {@code -} for standard input
     * @return whether all its rules are right
     */
    boolean run(String name) {
        ListCatalogue lists = defaultLists();
        List<RuleFile.Line> rules = RuleFile.read(content(name));
        int wrong = 0;
        int problems = 0;
        for (RuleFile.Line rule : rules) {
            Compilation compiled = RuleCompiler.compile(
                    rule.text(), AttributeCatalogue.standard().schema(), lists, Limits.DEFAULT);
            wrong += compiled.succeeded() ? 0 : 1;
            problems += compiled.problems().size();
            compiled.problems().forEach(problem -> out.println(name + ":" + say(rule, problem)));
        }
        out.println(count(rules.size(), "rule") + ", " + (rules.size() - wrong) + " right, " + wrong + " wrong, "
                + count(problems, "problem"));
        return wrong == 0;
    }

    /** A problem as {@code line:column: code: message}, and what to write instead. */
    static String say(RuleFile.Line rule, Problem problem) {
        Span place = rule.place(problem);
        String text =
                place.line() + ":" + place.column() + ": " + problem.code().text() + ": " + problem.message();
        return problem.suggestion() == null ? text : text + " (write " + problem.suggestion() + ")";
    }

    /** The lists that every environment has from its start. */
    static ListCatalogue defaultLists() {
        Map<String, ItemType> types = new HashMap<>();
        for (DefaultList list : DefaultList.values()) {
            ItemType type = list.itemType().forRules();
            types.put(list.allowlist(), type);
            types.put(list.blocklist(), type);
        }
        return new ListCatalogue(types);
    }

    private static String content(String name) {
        if (!name.equals("-")) {
            return new TextFile(Path.of(name)).content();
        }
        try {
            return new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UsageException("Standard input cannot be read: " + e.getMessage());
        }
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
