package io.vigia.rules;

import io.vigia.rules.host.Action;
import io.vigia.rules.host.ObjectType;
import io.vigia.rules.host.Problem;
import io.vigia.rules.host.Span;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What compiling a text gave: a program or the problems that prevent one. */
public final class Compilation {

    private final RuleProgram program;
    private final Span actionSpan;
    private final List<Problem> problems;

    Compilation(RuleProgram program, Span actionSpan, List<Problem> problems) {
        this.program = program;
        this.actionSpan = actionSpan;
        this.problems = List.copyOf(problems);
    }

    /** Whether there is a program. */
    public boolean succeeded() {
        return problems.isEmpty();
    }

    /** All problems, in the order of the text; empty if there is a program. */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * The program.
     *
     * @throws IllegalStateException if there are problems
     */
    public RuleProgram program() {
        if (!succeeded()) {
            throw new IllegalStateException("the rule has problems: " + problems);
        }
        return program;
    }

    /** The same result for a rule that is meant for one type of object: its action must be possible there. */
    public Compilation on(ObjectType type) {
        if (!succeeded() || program.action().appliesTo(type)) {
            return this;
        }
        String possible = Arrays.stream(Action.values())
                .filter(action -> action.appliesTo(type))
                .map(Action::text)
                .collect(Collectors.joining(", "));
        Problem.Said object = Problem.Wording.valueOf("OBJECT_" + type.name()).of();
        Problem.Said message =
                Problem.Wording.ACTION_NOT_THERE.of(program.action().text(), object, possible);
        Problem problem = new Problem(Problem.Code.ACTION_NOT_APPLICABLE, message, null, actionSpan);
        return new Compilation(null, actionSpan, List.of(problem));
    }
}
