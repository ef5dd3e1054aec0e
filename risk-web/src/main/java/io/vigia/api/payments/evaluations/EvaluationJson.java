package io.vigia.api.payments.evaluations;

import io.vigia.api.payments.ChargeJson;
import io.vigia.api.platform.WireObject;
import io.vigia.domain.decisions.Outcome;
import io.vigia.domain.decisions.OutcomeType;
import io.vigia.domain.payments.evaluations.EvaluationReport;
import io.vigia.domain.payments.evaluations.PaymentEvaluation;
import java.util.List;

/** An evaluation on the wire: Stripe's members, with our outcome and the whole decision. */
final class EvaluationJson {

    private EvaluationJson() {}

    /** @param decision as it is rendered; its id for those who may not read it */
    static WireObject of(PaymentEvaluation evaluation, List<EvaluationReport> reports, Object decision) {
        PaymentEvaluation.Question asked = evaluation.question();
        Outcome outcome = evaluation.outcome();
        String action = action(outcome);
        return WireObject.of(evaluation.id(), "radar.payment_evaluation")
                .with(
                        "client_device_metadata_details",
                        asked.sessionId() == null ? null : new WireObject().with("radar_session", asked.sessionId()))
                .with("created", evaluation.created())
                .with("created_at", evaluation.created())
                .with(
                        "customer_details",
                        new WireObject()
                                .with("customer", asked.customerId())
                                .with("email", asked.person().email())
                                .with("name", asked.person().name())
                                .with("phone", asked.person().phone()))
                .with("decision", decision)
                .with("events", reports.stream().map(EvaluationJson::event).toList())
                .with(
                        "insights",
                        new WireObject()
                                .with("evaluated_at", evaluation.created())
                                .with(
                                        "fraudulent_dispute",
                                        new WireObject()
                                                .with(
                                                        "recommended_action",
                                                        "block".equals(action) ? action : "continue")
                                                .with("risk_score", outcome.riskScore())))
                .with("livemode", evaluation.livemode())
                .with("metadata", asked.metadata())
                .with("outcome", ChargeJson.outcome(outcome))
                .with(
                        "payment_details",
                        new WireObject()
                                .with("amount", asked.amount().minor())
                                .with("currency", asked.amount().currency())
                                .with("description", asked.description())
                                .with("money_movement_details", movement(asked.movement()))
                                .with(
                                        "payment_method_details",
                                        new WireObject().with("payment_method", asked.methodId()))
                                .with("statement_descriptor", asked.statementDescriptor()))
                .with("recommended_action", action)
                .with(
                        "signals",
                        new WireObject()
                                .with(
                                        "fraudulent_payment",
                                        new WireObject()
                                                .with("evaluated_at", evaluation.created())
                                                .with("risk_level", outcome.riskLevel())
                                                .with("score", outcome.riskScore())));
    }

    private static WireObject movement(PaymentEvaluation.Movement movement) {
        return movement.isEmpty()
                ? null
                : new WireObject()
                        .with(
                                "card",
                                new WireObject()
                                        .with("customer_presence", movement.customerPresence())
                                        .with("payment_type", movement.paymentType()))
                        .with("money_movement_type", "card");
    }

    /** What we would do: a review lets it pass for the time being. */
    private static String action(Outcome outcome) {
        if (outcome.type() == OutcomeType.BLOCKED) {
            return "block";
        }
        return outcome.type() == OutcomeType.THREE_D_SECURE ? "request_three_d_secure" : "continue";
    }

    private static WireObject event(EvaluationReport report) {
        EvaluationReport.Told told = report.told();
        WireObject details = new WireObject().with(told.type().detail(), told.reason());
        if (told.amount() != null) {
            details.with("amount", told.amount());
        }
        return new WireObject()
                .with("id", report.id())
                .with("occurred_at", told.occurredAt())
                .with("type", told.type().wire())
                .with(told.type().wire(), details);
    }
}
