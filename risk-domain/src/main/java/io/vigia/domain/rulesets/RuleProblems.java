package io.vigia.domain.rulesets;

import io.vigia.domain.kernel.RiskException;
import io.vigia.rules.host.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** The refusal of a text that is no rule, with everything that is wrong with it. */
public class RuleProblems extends RiskException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** @param problems at least one, in the order of the text, with their places in what was typed */
    public RuleProblems(RuleDraft draft, List<Problem> problems) {
        super(RuleError.RULE_INVALID, sentence(problems), draft.param());
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }

    private static String sentence(List<Problem> problems) {
        return problems.stream().map(Problem::message).collect(Collectors.joining(" "));
    }
}
