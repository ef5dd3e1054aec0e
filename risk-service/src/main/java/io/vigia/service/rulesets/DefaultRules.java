package io.vigia.service.rulesets;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Ids;
import io.vigia.domain.kernel.Mode;
import io.vigia.domain.platform.Actor;
import io.vigia.domain.rulesets.DefaultRule;
import io.vigia.domain.rulesets.Rule;
import io.vigia.domain.rulesets.RuleRepository;
import io.vigia.domain.rulesets.RuleRevision;
import io.vigia.service.accounts.AccountOpened;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Gives an environment the rules that it starts with. */
@ApplicationScoped
@Transactional
public class DefaultRules {

    @Inject
    private RuleRepository rules;

    @Inject
    private Event<RuleChange> changed;

    @Inject
    private Ids ids;

    @Inject
    private Clock clock;

    /** Gives a new account what both its modes start with, after its lists. */
    void opened(@Observes @Priority(200) AccountOpened account) {
        for (Mode mode : Mode.values()) {
            provision(new EnvironmentId(account.id(), mode));
        }
    }

    /** Makes those default rules that the environment does not have yet, enabled; its default lists must be there. */
    public void provision(EnvironmentId environment) {
        for (DefaultRule each : DefaultRule.values()) {
            if (rules.find(environment, each.publicId()).isEmpty()) {
                Rule rule = new Rule(ids.next("ssr", clock.instant()), environment, clock.instant(), each.text())
                        .by(Actor.SYSTEM.id())
                        .builtIn(each);
                rules.add(environment, rule);
                rules.add(environment, new RuleRevision(rule, Actor.SYSTEM.id()));
            }
        }
        changed.fire(new RuleChange(environment));
    }
}
