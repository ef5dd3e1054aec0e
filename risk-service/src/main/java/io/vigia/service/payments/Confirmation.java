package io.vigia.service.payments;

import io.vigia.domain.customers.PaymentMethod;
import io.vigia.domain.decisions.Decision;
import io.vigia.domain.decisions.DecisionRepository;
import io.vigia.domain.decisions.Outcome;
import io.vigia.domain.decisions.OutcomeType;
import io.vigia.domain.decisions.Outcomes;
import io.vigia.domain.kernel.Ids;
import io.vigia.domain.payments.Charge;
import io.vigia.domain.payments.PaymentFailure;
import io.vigia.domain.payments.PaymentIntent;
import io.vigia.domain.payments.PaymentRepository;
import io.vigia.domain.payments.Voucher;
import io.vigia.domain.velocity.AttemptStatus;
import io.vigia.service.decisions.DecisionEngine;
import io.vigia.service.decisions.Judgement;
import io.vigia.service.payments.methods.MethodKeeper;
import io.vigia.service.payments.money.Receipts;
import io.vigia.service.payments.network.Networks;
import io.vigia.service.payments.network.PaymentNetwork;
import io.vigia.service.payments.notices.ReviewWanted;
import io.vigia.service.payments.search.PaymentTerms;
import io.vigia.service.payments.vouchers.OrderDesk;
import io.vigia.service.platform.KeyedHash;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;

/** The way of one attempt to pay: decide, ask the network unless it is stopped, keep what came of it, tell. */
@ApplicationScoped
public class Confirmation {

    static final String AWAY = "authentication_required";

    @Inject
    private DecisionEngine engine;

    @Inject
    private DecisionRepository decisions;

    @Inject
    private AttemptMaker attempts;

    @Inject
    private Networks networks;

    @Inject
    private OrderDesk orders;

    @Inject
    private PaymentRepository payments;

    @Inject
    private PaymentEvents events;

    @Inject
    private MethodKeeper keeper;

    @Inject
    private Receipts receipts;

    @Inject
    private Event<ReviewWanted> reviewWanted;

    @Inject
    private PaymentTerms terms;

    @Inject
    private KeyedHash hash;

    @Inject
    private Ids ids;

    /** Confirms a payment whose method is set; what it changes is stored with the current transaction. */
    PaymentResult confirm(PaymentIntent intent, PaymentMethod method, Instant at) {
        PaymentNetwork network = networks.carrying(intent, method);
        orders.requireReachable(intent, method);
        orders.requireWithinLimits(intent, method.type());
        Judgement judgement = engine.judge(attempts.of(intent, method, at));
        Attempted attempted = new Attempted(intent, method, judgement, at);
        boolean asks = judgement.asksAuthentication()
                || network.wantsAuthentication(intent, method)
                || intent.terms().wantsAuthentication() && method.card() != null;
        if (!asks || judgement.blocks()) {
            return carryOn(attempted, network);
        }
        return intent.terms().payerIsAway() ? unauthenticated(attempted) : authenticate(attempted);
    }

    /** Goes on with an attempt that waited until the payer had authenticated: what was decided is thought over again. */
    PaymentResult authenticated(PaymentIntent intent, PaymentMethod method, Decision decision, Instant at) {
        PaymentNetwork network = networks.carrying(intent, method);
        Judgement judgement = engine.judgeAgain(attempts.again(intent, method, decision));
        return carryOn(new Attempted(intent, method, judgement, at), network);
    }

    /** Goes on with an attempt whose merchant wanted to hear first that the payer had authenticated. */
    PaymentResult confirmedByHand(PaymentIntent intent, PaymentMethod method, Instant at) {
        return authenticated(intent, method, pending(intent), at);
    }

    /** The decision that asked the payer to authenticate. */
    Decision pending(PaymentIntent intent) {
        return decisions.about(intent.environment(), intent.id()).stream()
                .filter(decision -> decision.outcome() == OutcomeType.THREE_D_SECURE)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private PaymentResult carryOn(Attempted attempted, PaymentNetwork network) {
        if (attempted.judgement.blocks()) {
            String why = attempted.judgement.isOverLimit() ? "transaction_not_allowed" : "fraudulent";
            return stopped(attempted, attempted.judgement.blocked(), why);
        }
        PaymentNetwork.Answer answer = network.authorize(attempted.intent, attempted.method);
        return switch (answer.result()) {
            case DECLINED -> declined(attempted, answer);
            case APPROVED -> approved(attempted, answer);
            case AWAITING_PAYER -> awaitCash(attempted);
        };
    }

    private PaymentResult stopped(Attempted attempted, Outcome outcome, String declineCode) {
        return fail(attempted, outcome, AttemptStatus.BLOCKED, new Refusal("card_declined", declineCode, null));
    }

    private PaymentResult declined(Attempted attempted, PaymentNetwork.Answer answer) {
        Outcome outcome = Outcomes.declined(attempted.judgement.risk(), answer.declineCode());
        String finer = answer.code().equals("card_declined") ? answer.declineCode() : null;
        return fail(attempted, outcome, AttemptStatus.DECLINED, new Refusal(answer.code(), finer, answer));
    }

    /** The payer would have to authenticate and is not there. */
    private PaymentResult unauthenticated(Attempted attempted) {
        Outcome outcome = Outcomes.declined(attempted.judgement.risk(), AWAY);
        return fail(attempted, outcome, AttemptStatus.DECLINED, new Refusal(AWAY, AWAY, null));
    }

    private PaymentResult approved(Attempted attempted, PaymentNetwork.Answer answer) {
        attempted.judgement.checked(
                answer.checks().cvc(),
                answer.checks().postalCode(),
                answer.checks().line1());
        if (attempted.judgement.blocks()) {
            Outcome outcome = attempted.judgement.reversed();
            return fail(attempted, outcome, AttemptStatus.BLOCKED, new Refusal("card_declined", "fraudulent", answer));
        }
        PaymentIntent intent = attempted.intent;
        Charge charge = charge(attempted, attempted.judgement.approved(), AttemptStatus.AUTHORIZED);
        charge.checked(answer.checks());
        intent.authorized(charge);
        keeper.keep(intent, attempted.method, attempted.at);
        charge.succeeded(intent.amountReceived() > 0);
        if (charge.captured()) {
            receipts.take(charge, intent.amountReceived(), attempted.at);
        }
        events.tell("charge.succeeded", charge, attempted.at);
        events.tell(
                intent.amountReceived() > 0 ? "payment_intent.succeeded" : "payment_intent.amount_capturable_updated",
                intent,
                attempted.at);
        return PaymentResult.of(intent);
    }

    private PaymentResult awaitCash(Attempted attempted) {
        Charge charge = charge(attempted, attempted.judgement.approved(), AttemptStatus.PENDING);
        Voucher voucher = orders.issue(attempted.intent, attempted.method, charge, attempted.at);
        charge.awaitCash(voucher);
        attempted.intent.awaitCash(charge, voucher);
        events.tell("charge.pending", charge, attempted.at);
        events.tell("payment_intent.requires_action", attempted.intent, attempted.at);
        return PaymentResult.of(attempted.intent);
    }

    private PaymentResult authenticate(Attempted attempted) {
        remember(attempted, attempted.judgement.authenticate(), AttemptStatus.PENDING);
        attempted.intent.awaitAuthentication();
        events.tell("payment_intent.requires_action", attempted.intent, attempted.at);
        return PaymentResult.of(attempted.intent);
    }

    private PaymentResult fail(Attempted attempted, Outcome outcome, AttemptStatus status, Refusal refusal) {
        Charge charge = charge(attempted, outcome, status);
        if (refusal.answer != null) {
            charge.checked(refusal.answer.checks());
        }
        PaymentFailure failure = new PaymentFailure(
                refusal.code,
                refusal.declineCode,
                FailureMessages.of(refusal.code, refusal.declineCode),
                charge.id(),
                attempted.method.id());
        charge.failed(failure);
        attempted.intent.failed(failure);
        events.tell("charge.failed", charge, attempted.at);
        events.tellFailed(attempted.intent, attempted.method, attempted.at);
        return new PaymentResult(attempted.intent, attempted.method);
    }

    private Charge charge(Attempted attempted, Outcome outcome, AttemptStatus status) {
        remember(attempted, outcome, status);
        String prefix = attempted.method.type().isCard() ? "ch" : "py";
        Charge charge = new Charge(
                ids.next(prefix, attempted.at),
                attempted.intent,
                attempted.method,
                attempted.at,
                attempted.judgement.decisionId(),
                outcome);
        payments.add(attempted.intent.environment(), charge);
        if (outcome.type() == OutcomeType.MANUAL_REVIEW) {
            reviewWanted.fire(new ReviewWanted(charge, attempted.intent, attempted.judgement.seen()));
        }
        terms.index(charge);
        return charge;
    }

    private void remember(Attempted attempted, Outcome outcome, AttemptStatus status) {
        PaymentIntent intent = attempted.intent;
        engine.keep(attempted.judgement, intent.id(), outcome, status);
        intent.decided(outcome, hash.emailKey(intent.environment(), attempted.judgement.email()));
    }

    private record Attempted(PaymentIntent intent, PaymentMethod method, Judgement judgement, Instant at) {}

    /** Why it failed; {@code answer} is what the network said, or null if it was not asked. */
    private record Refusal(String code, String declineCode, PaymentNetwork.Answer answer) {}
}
