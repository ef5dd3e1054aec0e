package io.vigia.api.payments.disputes;

import io.vigia.api.platform.WireObject;
import io.vigia.domain.payments.Charge;
import io.vigia.domain.payments.disputes.Dispute;
import io.vigia.domain.payments.disputes.Evidence;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;

/** A dispute on the wire, without its balance transactions, which the books have. */
public final class DisputeJson {

    private DisputeJson() {}

    /** @param now tells whether the time to answer is over */
    public static WireObject of(Dispute dispute, Instant now) {
        return WireObject.of(dispute.id(), "dispute")
                .with("amount", dispute.amount().minor())
                .with("balance_transactions", List.of())
                .with("charge", dispute.chargeId())
                .with("created", dispute.created())
                .with("currency", dispute.amount().currency())
                .with("enhanced_eligibility_types", List.of())
                .with("evidence", evidence(dispute.evidence()))
                .with("evidence_details", details(dispute, now))
                .with("is_charge_refundable", dispute.isChargeRefundable())
                .with("livemode", dispute.livemode())
                .with("metadata", dispute.metadata())
                .with("network_reason_code", code(dispute))
                .with("payment_intent", Charge.shownIntent(dispute.paymentIntentId()))
                .with("payment_method_details", method(dispute))
                .with("reason", dispute.reason())
                .with("status", dispute.status().wire());
    }

    private static WireObject evidence(Evidence evidence) {
        WireObject json = new WireObject();
        TreeSet<String> names = new TreeSet<>(Evidence.TEXTS);
        names.addAll(Evidence.FILES);
        names.forEach(name -> json.with(name, evidence.values().get(name)));
        return json;
    }

    private static WireObject details(Dispute dispute, Instant now) {
        return new WireObject()
                .with("due_by", dispute.dueBy())
                .with("enhanced_eligibility", new WireObject())
                .with("has_evidence", !dispute.evidence().isEmpty())
                .with(
                        "past_due",
                        dispute.status().needsResponse() && dispute.dueBy().isBefore(now))
                .with("submission_count", dispute.submissions());
    }

    private static WireObject method(Dispute dispute) {
        boolean inquiry = dispute.status().isInquiry();
        return new WireObject()
                .with(
                        "card",
                        new WireObject()
                                .with("brand", dispute.brand())
                                .with("case_type", inquiry ? "inquiry" : "chargeback")
                                .with("network_reason_code", code(dispute)))
                .with("type", "card");
    }

    /** Visa's codes, which the test mode's banks use for every brand. */
    private static String code(Dispute dispute) {
        return switch (dispute.reason()) {
            case Dispute.FRAUDULENT -> "10.4";
            case "product_not_received" -> "13.1";
            default -> null;
        };
    }
}
