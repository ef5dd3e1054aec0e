package io.vigia.service.rulesets;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.rulesets.Rule;
import io.vigia.domain.rulesets.RuleRepository;
import io.vigia.rules.Compilation;
import io.vigia.service.lists.ListUse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Tells lists which rules ask them, switched off ones too: they may be switched on again. */
@ApplicationScoped
public class RuleLists implements ListUse {

    private RuleRepository rules;
    private RuleDesk desk;

    /** For the container's proxy. */
    protected RuleLists() {}

    @Inject
    RuleLists(RuleRepository rules, RuleDesk desk) {
        this.rules = rules;
        this.desk = desk;
    }

    @Override
    public List<String> users(EnvironmentId environment, String alias) {
        return rules.all(environment).stream()
                .filter(rule -> rule.text().predicate().contains("@" + alias))
                .filter(rule -> asks(environment, rule, alias))
                .map(Rule::publicId)
                .toList();
    }

    /** The name may be part of a longer one or of a quoted text, which only the compiler can tell. */
    private boolean asks(EnvironmentId environment, Rule rule, String alias) {
        Compilation compiled = desk.compile(environment, rule.text().sentence());
        return compiled.succeeded() && compiled.program().lists().contains(alias);
    }
}
