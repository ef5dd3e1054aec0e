package io.vigia.api.payments.refunds;

import io.vigia.api.platform.WireObject;
import io.vigia.domain.payments.Charge;
import io.vigia.domain.payments.refunds.Refund;
import io.vigia.domain.payments.refunds.RefundStatus;

/** A refund on the wire. */
public final class RefundJson {

    private RefundJson() {}

    public static WireObject of(Refund refund) {
        WireObject json = WireObject.of(refund.id(), "refund")
                .with("amount", refund.amount().minor())
                .with("balance_transaction", refund.balanceTransactionId())
                .with("charge", refund.chargeId())
                .with("created", refund.created())
                .with("currency", refund.amount().currency())
                .with("destination_details", destination(refund));
        if (refund.failureTransactionId() != null) {
            json.with("failure_balance_transaction", refund.failureTransactionId());
        }
        return json.with("failure_reason", refund.failureReason())
                .with("livemode", refund.livemode())
                .with("metadata", refund.metadata())
                .with("payment_intent", Charge.shownIntent(refund.paymentIntentId()))
                .with("payment_method", refund.paymentMethodId())
                .with("pending_reason", refund.status() == RefundStatus.PENDING ? "processing" : null)
                .with("reason", refund.reason())
                .with("receipt_number", (Object) null)
                .with("source_transfer_reversal", (Object) null)
                .with("status", refund.status().wire())
                .with("transfer_reversal", (Object) null);
    }

    private static WireObject destination(Refund refund) {
        String type = refund.method().wire();
        WireObject details = new WireObject();
        if (refund.method().isCard()) {
            boolean pending = refund.status() == RefundStatus.PENDING;
            details.with(
                    type,
                    new WireObject()
                            .with("reference_status", pending ? "pending" : "unavailable")
                            .with("reference_type", "acquirer_reference_number")
                            .with("type", "refund"));
        } else {
            details.with(type, new WireObject());
        }
        return details.with("type", type);
    }
}
