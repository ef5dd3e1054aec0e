package io.vigia.portal.payments;

import io.vigia.domain.customers.CardDetails;
import io.vigia.domain.decisions.Decision;
import io.vigia.domain.decisions.DecisionRecord;
import io.vigia.domain.decisions.Explanation;
import io.vigia.domain.decisions.MatchedRule;
import io.vigia.domain.kernel.PageRequest;
import io.vigia.domain.payments.Charge;
import io.vigia.domain.payments.PaymentIntent;
import io.vigia.domain.payments.PaymentRepository.ChargeFilter;
import io.vigia.domain.platform.Permission;
import io.vigia.domain.signals.RiskContext;
import io.vigia.service.decisions.DecisionService;
import io.vigia.service.payments.ChargeService;
import io.vigia.service.payments.PaymentService;
import io.vigia.service.platform.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One payment: what became of it, what was decided and why, who paid and with what. */
@Named
@RequestScoped
public class PaymentDetailPage {

    private static final int MAX_OTHERS = 50;

    @Inject
    PaymentService payments;

    @Inject
    ChargeService charges;

    @Inject
    DecisionService decisions;

    @Inject
    PaymentTimeline timeline;

    @Inject
    Caller caller;

    private String id;
    private String askedRule;
    private String ruleSearch;
    private List<MatchedRule> others;
    private PaymentIntent payment;
    private List<Charge> tries;
    private List<Decision> decided;

    public PaymentIntent getPayment() {
        if (payment == null) {
            payment = payments.find(id);
        }
        return payment;
    }

    /** The attempts, newest first. */
    public List<Charge> getCharges() {
        if (tries == null) {
            tries = charges.list(new ChargeFilter(null, getPayment().id()), PageRequest.first(PageRequest.MAX_LIMIT))
                    .items();
        }
        return tries;
    }

    /** What was decided, oldest first; nothing for those who may not see it. */
    public List<Decision> getDecisions() {
        if (decided == null) {
            decided = caller.may(Permission.DECISIONS_READ)
                    ? decisions.about(getPayment().id())
                    : List.of();
        }
        return decided;
    }

    /** The latest decision, or null. */
    public Decision getDecision() {
        List<Decision> all = getDecisions();
        return all.isEmpty() ? null : all.get(all.size() - 1);
    }

    public List<Step> getSteps() {
        return timeline.of(getPayment(), getDecisions(), getCharges());
    }

    public List<MatchedRule> getMatched() {
        return getDecision() == null ? List.of() : getDecision().record().matched();
    }

    /** Why a rule matched or did not, part by part; nothing if that can no longer be told. */
    public List<Explanation.Part> because(MatchedRule rule) {
        return explain(rule.id()).map(Explanation::parts).orElse(List.of());
    }

    /** The first of the enabled rules that did not match and that contain what is searched. */
    public List<MatchedRule> getOthers() {
        return found().stream().limit(MAX_OTHERS).toList();
    }

    /** How many enabled rules did not match and contain what is searched. */
    public int getOthersFound() {
        return found().size();
    }

    /** Whether there are more rules than can be chosen from at once. */
    public boolean isSearchWanted() {
        return ruleSearch != null || getOthersFound() > MAX_OTHERS;
    }

    private List<MatchedRule> found() {
        if (others == null) {
            String wanted = ruleSearch == null ? "" : ruleSearch.strip().toLowerCase(Locale.ROOT);
            others = getDecision() == null
                    ? List.of()
                    : decisions.others(getDecision()).stream()
                            .filter(rule -> (rule.id() + ' ' + rule.text())
                                    .toLowerCase(Locale.ROOT)
                                    .contains(wanted))
                            .toList();
        }
        return others;
    }

    /** The rule that somebody asks why it did not match, or null. */
    public Explanation getAsked() {
        return askedRule == null || askedRule.isEmpty() || getDecision() == null
                ? null
                : explain(askedRule).orElse(null);
    }

    private Optional<Explanation> explain(String ruleId) {
        return decisions.explain(getDecision(), ruleId, getPayment().metadata());
    }

    /** The reasons for the score, the weightiest first. */
    public List<DecisionRecord.Contribution> getContributions() {
        return getDecision() == null
                ? List.of()
                : getDecision().record().contributions().stream()
                        .sorted(Comparator.comparingDouble(
                                (DecisionRecord.Contribution one) -> -Math.abs(one.points())))
                        .toList();
    }

    /** Everything that the decision saw, by name: attributes, then the answers of counting functions. */
    public Map<String, Object> getFacts() {
        if (getDecision() == null) {
            return Map.of();
        }
        Map<String, Object> all = new TreeMap<>(getDecision().record().facts());
        all.putAll(getDecision().record().answers());
        return all;
    }

    /** The card of the latest attempt, or null. */
    public CardDetails getCard() {
        return getCharges().isEmpty() ? null : getCharges().get(0).card();
    }

    /** What is known of the payer's device and surroundings, or null. */
    public RiskContext getContext() {
        return getPayment().payer().context();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    /** What the rules that can be asked about must contain, or null. */
    public String getRuleSearch() {
        return ruleSearch;
    }

    public void setRuleSearch(String ruleSearch) {
        this.ruleSearch = ruleSearch == null || ruleSearch.isBlank() ? null : ruleSearch;
    }

    public String getAskedRule() {
        return askedRule;
    }

    public void setAskedRule(String askedRule) {
        this.askedRule = askedRule;
    }
}
