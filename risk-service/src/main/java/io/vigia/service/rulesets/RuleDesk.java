package io.vigia.service.rulesets;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.rulesets.RuleDraft;
import io.vigia.domain.rulesets.RuleProblems;
import io.vigia.domain.rulesets.RuleText;
import io.vigia.domain.signals.AttributeCatalogue;
import io.vigia.rules.Compilation;
import io.vigia.rules.RuleCompiler;
import io.vigia.rules.RuleProgram;
import io.vigia.rules.host.Limits;
import io.vigia.rules.host.ListCatalogue;
import io.vigia.rules.host.Problem;
import io.vigia.service.lists.ListBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Compiles texts of rules against the attributes of the product and the lists of an environment. */
@ApplicationScoped
public class RuleDesk {

    private ListBook lists;

    /** For the container's proxy. */
    protected RuleDesk() {}

    @Inject
    RuleDesk(ListBook lists) {
        this.lists = lists;
    }

    /**
     * What a draft says, in canonical spelling.
     *
     * @throws RuleProblems if it is no rule
     */
    public RuleText read(EnvironmentId environment, RuleDraft draft) {
        Compilation compiled = compile(environment, draft.sentence());
        if (!compiled.succeeded()) {
            throw new RuleProblems(draft, problems(draft, compiled));
        }
        return text(compiled.program());
    }

    /** What is wrong with a draft, with places in the part that was typed; or its canonical sentence. */
    public Lint lint(EnvironmentId environment, RuleDraft draft) {
        Compilation compiled = compile(environment, draft.sentence());
        return compiled.succeeded()
                ? new Lint(text(compiled.program()), List.of())
                : new Lint(null, problems(draft, compiled));
    }

    /** A rule of whole text, compiled; empty if it names what no longer is there. */
    public Optional<RuleProgram> program(EnvironmentId environment, String sentence) {
        Compilation compiled = compile(environment, sentence);
        return compiled.succeeded() ? Optional.of(compiled.program()) : Optional.empty();
    }

    Compilation compile(EnvironmentId environment, String sentence) {
        return compile(sentence, lists.active(environment).catalogue());
    }

    static Compilation compile(String sentence, ListCatalogue lists) {
        return RuleCompiler.compile(sentence, AttributeCatalogue.standard().schema(), lists, Limits.DEFAULT);
    }

    private static RuleText text(RuleProgram program) {
        return new RuleText(program.action(), program.predicate());
    }

    private static List<Problem> problems(RuleDraft draft, Compilation compiled) {
        return compiled.problems().stream().map(draft::asTyped).toList();
    }

    /**
     * What there is to say of a draft.
     *
     * @param canonical what it says, or null if it is no rule
     * @param problems what is wrong with it, in the order of the text
     */
    public record Lint(RuleText canonical, List<Problem> problems) {}
}
