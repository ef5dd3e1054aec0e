package io.vigia.service.decisions;

import io.vigia.domain.decisions.MatchedRule;
import io.vigia.domain.decisions.Verdict;
import io.vigia.domain.signals.FactSheet;
import io.vigia.rules.Matches;
import io.vigia.rules.RuleSet;
import io.vigia.rules.host.Action;
import io.vigia.rules.host.ObjectType;
import io.vigia.service.rulesets.ActiveRule;
import io.vigia.service.rulesets.ActiveRules;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs the kinds of rule in their order: 3D Secure, allow, block, review, hold. The first kind with a match ends it, but
 * 3D Secure does not end anything and a review does not stop holding (rules-language.md, "Evaluation").
 */
final class RuleRunner {

    private static final ThreadLocal<Matches> BUFFER = ThreadLocal.withInitial(Matches::new);

    private final ActiveRules rules;
    private final ObjectType object;
    private final FactSheet facts;
    private final boolean runs;

    /** @param runs whether rules speak at all */
    RuleRunner(ActiveRules rules, ObjectType object, FactSheet facts, boolean runs) {
        this.runs = runs;
        this.rules = rules;
        this.object = object;
        this.facts = facts;
    }

    /** What the rules say before the network is asked; those that need its checks keep silent. */
    Verdict beforeNetwork() {
        if (!runs) {
            return Verdict.NONE;
        }
        List<MatchedRule> matched = new ArrayList<>();
        for (Action action : Action.values()) {
            run(action, false, matched);
            if (endsWith(action, matched)) {
                break;
            }
        }
        return new Verdict(matched);
    }

    /** What those rules add that need the issuer's checks; nothing where an allow rule has spoken. */
    Verdict afterNetwork(Verdict before) {
        if (!runs || !rules.anyNeedsIssuerChecks() || before.says(Action.ALLOW)) {
            return Verdict.NONE;
        }
        List<MatchedRule> matched = new ArrayList<>();
        for (Action action : List.of(Action.ALLOW, Action.BLOCK, Action.REVIEW, Action.HOLD)) {
            run(action, true, matched);
            if (endsWith(action, matched)) {
                break;
            }
        }
        return new Verdict(matched);
    }

    private void run(Action action, boolean withIssuerChecks, List<MatchedRule> into) {
        if (!action.appliesTo(object)) {
            return;
        }
        RuleSet set = rules.of(action);
        Matches matches = BUFFER.get();
        set.match(facts, matches);
        for (int i = 0; i < matches.count(); i++) {
            ActiveRule rule = rules.rule(set.entries().get(matches.rule(i)).id());
            if (rule.needsIssuerChecks() == withIssuerChecks) {
                into.add(new MatchedRule(
                        rule.id(),
                        rule.revision(),
                        action,
                        rule.predicate(),
                        rule.text().sentence()));
            }
        }
    }

    private static boolean endsWith(Action action, List<MatchedRule> matched) {
        boolean ending = action == Action.ALLOW || action == Action.BLOCK;
        return ending && matched.stream().anyMatch(rule -> rule.action() == action);
    }
}
