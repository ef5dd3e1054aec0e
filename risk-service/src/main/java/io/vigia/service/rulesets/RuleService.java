package io.vigia.service.rulesets;

import io.vigia.domain.events.Snapshot;
import io.vigia.domain.kernel.EnvironmentId.Lookup;
import io.vigia.domain.kernel.Metadata;
import io.vigia.domain.kernel.Page;
import io.vigia.domain.kernel.PageRequest;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.platform.Permission;
import io.vigia.domain.rulesets.Rule;
import io.vigia.domain.rulesets.RuleDraft;
import io.vigia.domain.rulesets.RuleEdit;
import io.vigia.domain.rulesets.RuleError;
import io.vigia.domain.rulesets.RuleProblems;
import io.vigia.domain.rulesets.RuleRepository;
import io.vigia.domain.rulesets.RuleRepository.Filter;
import io.vigia.domain.rulesets.RuleRevision;
import io.vigia.rules.host.Problem;
import io.vigia.service.events.Outbox;
import io.vigia.service.platform.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What callers may do with the rules of their environment. A rule is named by its public id. */
@ApplicationScoped
@Transactional
public class RuleService {

    /** The most rules that one environment can have, switched off ones included. */
    public static final int MAX_RULES = 10_000;

    @Inject
    private Caller caller;

    @Inject
    private RuleRepository rules;

    @Inject
    private RuleDesk desk;

    @Inject
    private RuleMaker maker;

    @Inject
    private RuleBook book;

    @Inject
    private Event<RuleChange> changed;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    /**
     * Makes a rule.
     *
     * @param enabled whether it decides at once
     * @throws RuleProblems if the draft is no rule
     * @throws RiskException RULE_LIMIT_REACHED if there are {@value #MAX_RULES} already
     */
    public Rule create(RuleDraft draft, boolean enabled, Metadata metadata) {
        caller.require(Permission.RULES_WRITE);
        if (rules.count(caller.environment()) >= MAX_RULES) {
            throw new RiskException(
                    RuleError.RULE_LIMIT_REACHED, "You can have up to " + MAX_RULES + " rules in each mode.");
        }
        Rule rule = maker.make(desk.read(caller.environment(), draft), enabled, metadata);
        changed.fire(new RuleChange(caller.environment()));
        return rule;
    }

    /** @throws RiskException RESOURCE_MISSING if the environment has no such rule */
    public Rule find(String id) {
        caller.require(Permission.RULES_READ);
        return existing(id, "id");
    }

    /** A rule that a decision names, though it may have been deleted since. */
    public Rule named(String id) {
        caller.require(Permission.RULES_READ);
        return new Lookup(caller.environment(), "rule", id, "id").in(rules::findEver);
    }

    /** Rules, newest first. */
    public Page<Rule> page(Filter filter, PageRequest page) {
        caller.require(Permission.RULES_READ);
        return rules.page(
                caller.environment(),
                filter,
                new PageRequest(
                        page.limit(),
                        cursor(page.startingAfter(), "starting_after"),
                        cursor(page.endingBefore(), "ending_before"),
                        page.created()));
    }

    /** All rules, oldest first, as they are listed beside each other in the editor. */
    public List<Rule> all() {
        caller.require(Permission.RULES_READ);
        return rules.all(caller.environment());
    }

    /** Every version of a rule's text, newest first. */
    public List<RuleRevision> revisions(String id) {
        caller.require(Permission.RULES_READ);
        return rules.revisions(caller.environment(), existing(id, "id").id());
    }

    /** The enabled rules that do not run, and why: something they ask for is gone. By public id. */
    public Map<String, List<Problem>> broken() {
        caller.require(Permission.RULES_READ);
        return book.active(caller.environment()).broken();
    }

    /**
     * Changes a rule.
     *
     * @param change from the rule as it is to what shall be otherwise
     * @throws RuleProblems if the new text is no rule
     * @throws RiskException RULE_BUILT_IN if more of a default rule is changed than whether it is enabled
     */
    public Rule update(String id, Function<Rule, RuleEdit> change) {
        caller.require(Permission.RULES_WRITE);
        Rule rule = existing(id, "id");
        Snapshot before = outbox.snapshot(rule);
        RuleEdit edit = change.apply(rule);
        Instant now = clock.instant();
        boolean changes = edit.enabled() != null && rule.enable(edit.enabled(), now);
        if (edit.draft() != null && rule.rewrite(desk.read(caller.environment(), edit.draft()), now)) {
            rules.add(
                    caller.environment(), new RuleRevision(rule, caller.actor().id()));
            changes = true;
        }
        if (edit.metadata() != null && !edit.metadata().equals(rule.metadata())) {
            rule.annotate(edit.metadata(), now);
            changes = true;
        }
        if (changes) {
            tell("updated", rule, before);
        }
        return rule;
    }

    /** Gives a rule another text and changes nothing else, as {@link #update}. */
    public Rule rewrite(String id, RuleDraft draft) {
        caller.require(Permission.RULES_WRITE);
        return update(id, rule -> RuleEdit.rewrite(draft));
    }

    /** Switches a rule on; a default one too. */
    public Rule enable(String id) {
        caller.require(Permission.RULES_WRITE);
        return update(id, rule -> RuleEdit.ENABLE);
    }

    /** Switches a rule off; a default one too. */
    public Rule disable(String id) {
        caller.require(Permission.RULES_WRITE);
        return update(id, rule -> RuleEdit.DISABLE);
    }

    /** @throws RiskException RULE_BUILT_IN of a default rule */
    public Rule delete(String id) {
        caller.require(Permission.RULES_WRITE);
        Rule rule = existing(id, "id");
        rule.delete(clock.instant());
        tell("deleted", rule, null);
        return rule;
    }

    /** Says what a draft means or what is wrong with it, and keeps nothing. */
    public RuleDesk.Lint lint(RuleDraft draft) {
        caller.require(Permission.RULES_READ);
        return desk.lint(caller.environment(), draft);
    }

    private Rule existing(String id, String param) {
        return new Lookup(caller.environment(), "rule", id, param).in(rules::find);
    }

    private String cursor(String id, String param) {
        return id == null ? null : existing(id, param).id();
    }

    private void tell(String what, Rule rule, Snapshot before) {
        maker.tell(what, rule, before);
        changed.fire(new RuleChange(caller.environment()));
    }
}
