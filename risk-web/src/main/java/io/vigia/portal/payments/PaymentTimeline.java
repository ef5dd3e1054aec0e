package io.vigia.portal.payments;

import io.vigia.domain.decisions.Decision;
import io.vigia.domain.payments.Charge;
import io.vigia.domain.payments.PaymentIntent;
import io.vigia.portal.platform.Format;
import io.vigia.portal.platform.Marks;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Tells the life of a payment, oldest step first. */
@RequestScoped
class PaymentTimeline {

    @Inject
    Format format;

    @Inject
    Marks marks;

    List<Step> of(PaymentIntent payment, List<Decision> decisions, List<Charge> charges) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(payment.created(), "calm", format.text("timeline.created"), amount(payment)));
        decisions.forEach(decision -> steps.add(decided(decision)));
        charges.forEach(charge -> steps.add(tried(charge)));
        if (payment.voucher() != null) {
            steps.add(new Step(
                    payment.voucher().expiresAt(),
                    "wait",
                    format.text("timeline.voucher"),
                    payment.voucher().number()));
        }
        if (payment.canceledAt() != null) {
            steps.add(new Step(
                    payment.canceledAt(), "calm", format.text("timeline.canceled"), payment.cancellationReason()));
        }
        steps.sort(Comparator.comparing(Step::at));
        return steps;
    }

    private Step decided(Decision decision) {
        String word = format.word("outcome", decision.outcome().wire());
        return new Step(
                decision.at(),
                marks.meaning(decision.outcome().wire()),
                format.say("timeline.decided", word),
                decision.ruleId());
    }

    private Step tried(Charge charge) {
        String meaning = marks.meaning(charge.status().wire());
        String detail = charge.failure() == null
                ? charge.outcome().sellerMessage()
                : charge.failure().message();
        return new Step(
                charge.created(), meaning, format.word("charge", charge.status().wire()), detail);
    }

    private String amount(PaymentIntent payment) {
        return format.money(payment.amount().minor(), payment.amount().currency());
    }
}
