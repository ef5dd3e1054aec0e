package io.vigia.rules;

import io.vigia.rules.ast.Comparison;
import io.vigia.rules.ast.Rule;
import io.vigia.rules.ast.Term;
import io.vigia.rules.check.CanonicalRule;
import io.vigia.rules.check.RuleChecker;
import io.vigia.rules.host.Action;
import io.vigia.rules.host.FunctionCall;
import io.vigia.rules.host.Limits;
import io.vigia.rules.host.ListCatalogue;
import io.vigia.rules.host.Problem;
import io.vigia.rules.host.Schema;
import io.vigia.rules.syntax.Parsed;
import io.vigia.rules.syntax.RuleParser;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The way in: turns the text of a rule into a program, or says everything that is wrong with it. */
public final class RuleCompiler {

    private RuleCompiler() {}

    /**
     * Compiles one rule.
     *
     * @param text the whole rule, such as {@code Block if :risk_level: = 'highest'}
     * @param schema the attributes it may use; facts passed to the program must have the same slots
     * @param lists the named lists it may use
     * @param limits how much it may be
     * @return the program, or all problems in the order of the text
     */
    public static Compilation compile(String text, Schema schema, ListCatalogue lists, Limits limits) {
        Parsed parsed = RuleParser.parse(text, limits);
        List<Problem> problems = new ArrayList<>(parsed.problems());
        Rule rule = parsed.rule();
        if (rule != null) {
            problems.addAll(RuleChecker.check(rule, schema, lists));
        }
        if (problems.isEmpty()) {
            return new Compilation(
                    new RuleProgram(CanonicalRule.of(rule, schema), schema), rule.actionSpan(), problems);
        }
        problems.sort(Comparator.comparingInt(problem -> problem.span().start()));
        return new Compilation(null, null, problems);
    }

    /**
     * Reads a question to the counters alone, such as {@code velocity(:email:, 1 hour)}.
     *
     * @return empty if no rule could ask it
     */
    public static Optional<FunctionCall> question(String text, Schema schema) {
        Parsed parsed = RuleParser.parse(Action.BLOCK.text() + " if " + text + " >= 0", Limits.DEFAULT);
        return parsed.problems().isEmpty()
                        && parsed.rule().condition() instanceof Comparison comparison
                        && comparison.left() instanceof Term.CallTerm asked
                        && RuleChecker.check(parsed.rule(), schema, new ListCatalogue(Map.of()))
                                .isEmpty()
                ? Optional.of(asked.call())
                : Optional.empty();
    }
}
