package io.vigia.service.rulesets;

import io.vigia.domain.events.DomainEvent;
import io.vigia.domain.events.Snapshot;
import io.vigia.domain.kernel.Ids;
import io.vigia.domain.kernel.Metadata;
import io.vigia.domain.rulesets.Rule;
import io.vigia.domain.rulesets.RuleRepository;
import io.vigia.domain.rulesets.RuleRevision;
import io.vigia.domain.rulesets.RuleText;
import io.vigia.service.audit.AuditTrail;
import io.vigia.service.events.Outbox;
import io.vigia.service.platform.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Makes rules and tells of what is done to them; whoever uses it fires the {@link RuleChange}, once for many. */
@ApplicationScoped
class RuleMaker {

    @Inject
    private Caller caller;

    @Inject
    private RuleRepository rules;

    @Inject
    private Outbox outbox;

    @Inject
    private AuditTrail audit;

    @Inject
    private Ids ids;

    @Inject
    private Clock clock;

    Rule make(RuleText text, boolean enabled, Metadata metadata) {
        Rule rule = new Rule(ids.next("ssr", clock.instant()), caller.environment(), clock.instant(), text)
                .by(caller.actor().id());
        rule.enable(enabled, clock.instant());
        rule.annotate(metadata, clock.instant());
        rules.add(caller.environment(), rule);
        rules.add(caller.environment(), new RuleRevision(rule, caller.actor().id()));
        tell("created", rule, null);
        return rule;
    }

    /** @param before the rule as it was, or null if only what it is now counts */
    void tell(String what, Rule rule, Snapshot before) {
        outbox.record(
                DomainEvent.of("radar.rule." + what, rule, clock.instant()).since(before));
        audit.record("rule." + what, rule.publicId());
    }
}
