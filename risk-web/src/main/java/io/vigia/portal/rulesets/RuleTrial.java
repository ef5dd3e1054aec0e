package io.vigia.portal.rulesets;

import io.vigia.domain.decisions.Decision;
import io.vigia.domain.decisions.Explanation;
import io.vigia.domain.kernel.PageRequest;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.payments.PaymentIntent;
import io.vigia.domain.platform.Permission;
import io.vigia.domain.rulesets.TypedFacts;
import io.vigia.domain.signals.AttributeCatalogue;
import io.vigia.portal.platform.Format;
import io.vigia.portal.platform.Notices;
import io.vigia.service.decisions.DecisionService;
import io.vigia.service.payments.PaymentService;
import io.vigia.service.payments.search.PaymentFilter;
import io.vigia.service.payments.search.PaymentSearchService;
import io.vigia.service.platform.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Holds the rule in the editor against a payment that was decided already, or against typed facts, and shows why it matches or does not. */
@Named
@RequestScoped
public class RuleTrial {

    private static final String FIELD = "rule:payment";
    private static final String FACTS = "rule:facts";
    private static final int RECENT = 15;

    @Inject
    DecisionService decisions;

    @Inject
    PaymentService payments;

    @Inject
    PaymentSearchService search;

    @Inject
    Caller caller;

    @Inject
    Notices notices;

    @Inject
    Format format;

    private String paymentId;
    private String facts;
    private boolean ofTyped;
    private List<PaymentIntent> recent;
    private Explanation answer;

    /** Whether the reader may see payments and how they were decided. */
    public boolean isPossible() {
        return caller.may(Permission.PAYMENTS_READ) && caller.may(Permission.DECISIONS_READ);
    }

    /** The last payments that were decided, newest first. */
    public List<PaymentIntent> getRecent() {
        if (recent == null) {
            recent = search.find(PaymentFilter.ALL, PageRequest.first(RECENT)).items().stream()
                    .filter(payment -> payment.outcome() != null)
                    .toList();
        }
        return recent;
    }

    /**
     * Tries the text, or says at the field why that cannot be done.
     *
     * @return whether the text is a rule
     */
    boolean run(String text) {
        try {
            PaymentIntent payment = payments.find(paymentId == null ? "" : paymentId.strip());
            List<Decision> decided = decisions.about(payment.id());
            if (decided.isEmpty()) {
                notices.bad(FIELD, format.text("rules.try.undecided"));
                return true;
            }
            Optional<Explanation> found = decisions.tryOut(decided.get(decided.size() - 1), text, payment.metadata());
            answer = found.orElse(null);
            return found.isPresent();
        } catch (RiskException refusal) {
            notices.bad(FIELD, format.text("rules.try.unknown"));
            return true;
        }
    }

    /**
     * Tries the text on typed facts, or says at the field which lines are none.
     *
     * @return whether the text is a rule
     */
    boolean runTyped(String text) {
        TypedFacts typed = TypedFacts.parse(
                facts == null ? "" : facts, AttributeCatalogue.standard().schema());
        if (!typed.mistakes().isEmpty()) {
            typed.mistakes().forEach(mistake -> notices.bad(FACTS, words(mistake)));
            return true;
        }
        Optional<Explanation> found = decisions.tryOut(typed, text);
        answer = found.orElse(null);
        ofTyped = true;
        return found.isPresent();
    }

    private String words(TypedFacts.Mistake mistake) {
        String kind = mistake.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String hint =
                mistake.kind() == TypedFacts.Kind.UNKNOWN && !mistake.help().isEmpty() ? "-but" : "";
        return format.say("rules.try.fact." + kind + hint, mistake.line(), mistake.name(), mistake.help());
    }

    /** Whether the answer is about typed facts. */
    public boolean isOfTyped() {
        return ofTyped;
    }

    public String getFacts() {
        return facts;
    }

    public void setFacts(String facts) {
        this.facts = facts;
    }

    /** What the rule says of the payment, or null. */
    public Explanation getAnswer() {
        return answer;
    }

    /** The payment to try; the newest unless another was chosen. */
    public String getPaymentId() {
        return paymentId == null && !getRecent().isEmpty() ? getRecent().get(0).id() : paymentId;
    }

    public void setPaymentId(String paymentId) {
        this.paymentId = paymentId;
    }
}
