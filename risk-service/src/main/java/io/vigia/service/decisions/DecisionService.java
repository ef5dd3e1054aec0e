package io.vigia.service.decisions;

import io.vigia.domain.decisions.Decision;
import io.vigia.domain.decisions.DecisionRepository;
import io.vigia.domain.decisions.Explanation;
import io.vigia.domain.decisions.MatchedRule;
import io.vigia.domain.decisions.RecordedFacts;
import io.vigia.domain.kernel.EnvironmentId.Lookup;
import io.vigia.domain.kernel.Metadata;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.platform.Permission;
import io.vigia.domain.rulesets.TypedFacts;
import io.vigia.rules.host.Facts;
import io.vigia.rules.host.Trace;
import io.vigia.rules.host.Truth;
import io.vigia.service.lists.ListBook;
import io.vigia.service.platform.Caller;
import io.vigia.service.rulesets.ActiveRule;
import io.vigia.service.rulesets.RuleBook;
import io.vigia.service.rulesets.RuleDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What callers may see of how their payments were decided. */
@ApplicationScoped
@Transactional
public class DecisionService {

    @Inject
    private Caller caller;

    @Inject
    private DecisionRepository decisions;

    @Inject
    private RuleBook rules;

    @Inject
    private RuleDesk desk;

    @Inject
    private ListBook lists;

    /** @throws RiskException RESOURCE_MISSING if the environment has no such decision */
    public Decision find(String id) {
        caller.require(Permission.DECISIONS_READ);
        return new Lookup(caller.environment(), "decision", id, "id").in(decisions::find);
    }

    /** All decisions about a payment, oldest first, at most 100. */
    public List<Decision> about(String objectId) {
        caller.require(Permission.DECISIONS_READ);
        return decisions.about(caller.environment(), objectId);
    }

    /** The enabled rules that a decision says did not match, and that act on what it decided about; oldest first. */
    public List<MatchedRule> others(Decision decision) {
        caller.require(Permission.DECISIONS_READ);
        Set<String> matched =
                decision.record().matched().stream().map(MatchedRule::id).collect(Collectors.toSet());
        return rules.active(caller.environment()).all().stream()
                .filter(rule -> !matched.contains(rule.id()) && rule.action().appliesTo(decision.objectType()))
                .map(DecisionService::asMatched)
                .toList();
    }

    /**
     * Why a rule matched, as it stood then, or why an enabled rule did not, as it stands now.
     *
     * @param metadata the payment's
     * @return empty if there is no such rule, or if it names what no longer is there
     */
    public Optional<Explanation> explain(Decision decision, String ruleId, Metadata metadata) {
        caller.require(Permission.DECISIONS_READ);
        Optional<MatchedRule> matched = decision.record().matched().stream()
                .filter(rule -> rule.id().equals(ruleId))
                .findFirst();
        Optional<MatchedRule> asked = matched.or(
                () -> Optional.ofNullable(rules.active(caller.environment()).rule(ruleId))
                        .map(DecisionService::asMatched));
        RecordedFacts facts =
                new RecordedFacts(decision.record(), metadata, lists.active(caller.environment())::contains);
        return asked.flatMap(rule -> desk.program(caller.environment(), rule.text())
                .map(program -> Explanation.of(
                        rule,
                        matched.isPresent(),
                        program.explain(facts),
                        decision.record().answers())));
    }

    /**
     * What a rule that nobody has saved would have said of what a decision saw; lists are asked as they are now.
     *
     * @param sentence the whole rule
     * @param metadata the payment's
     * @return empty if the sentence is no rule
     */
    public Optional<Explanation> tryOut(Decision decision, String sentence, Metadata metadata) {
        caller.require(Permission.DECISIONS_READ);
        RecordedFacts facts =
                new RecordedFacts(decision.record(), metadata, lists.active(caller.environment())::contains);
        return desk.program(caller.environment(), sentence).map(program -> {
            Trace trace = program.explain(facts);
            boolean acts = program.action().appliesTo(decision.objectType());
            return Explanation.of(
                    new MatchedRule("", 0, program.action(), program.predicate(), sentence),
                    acts && trace.truth() == Truth.TRUE,
                    trace,
                    decision.record().answers());
        });
    }

    /**
     * What a rule that nobody has saved says of a payment intent of which somebody typed the facts; lists are asked as they are now.
     *
     * @param sentence the whole rule
     * @return empty if the sentence is no rule
     */
    public Optional<Explanation> tryOut(TypedFacts typed, String sentence) {
        caller.require(Permission.DECISIONS_READ);
        Facts facts = typed.within(lists.active(caller.environment())::contains);
        return desk.program(caller.environment(), sentence).map(program -> {
            Trace trace = program.explain(facts);
            return Explanation.ofKnown(
                    new MatchedRule("", 0, program.action(), program.predicate(), sentence),
                    trace.truth() == Truth.TRUE,
                    trace);
        });
    }

    private static MatchedRule asMatched(ActiveRule rule) {
        return new MatchedRule(
                rule.id(),
                rule.revision(),
                rule.action(),
                rule.predicate(),
                rule.text().sentence());
    }
}
