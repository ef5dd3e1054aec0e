package io.vigia.api.settlement;

import io.vigia.api.platform.WireObject;
import io.vigia.domain.settlement.Payout;

/** A payout on the wire. */
final class PayoutJson {

    private PayoutJson() {}

    static WireObject of(Payout payout) {
        String failure = payout.failureCode();
        return WireObject.of(payout.id(), "payout")
                .with("amount", payout.amount().minor())
                .with("application_fee", (Object) null)
                .with("application_fee_amount", (Object) null)
                .with("arrival_date", payout.arrivalDate())
                .with("automatic", false)
                .with("balance_transaction", payout.balanceTransactionId())
                .with("created", payout.created())
                .with("currency", payout.amount().currency())
                .with("description", payout.description())
                .with("destination", payout.destination())
                .with("failure_balance_transaction", payout.failureTransactionId())
                .with("failure_code", failure)
                .with("failure_message", failure == null ? null : "The bank account has been closed.")
                .with("livemode", payout.livemode())
                .with("metadata", payout.metadata())
                .with("method", payout.method())
                .with("original_payout", (Object) null)
                .with("reconciliation_status", "not_applicable")
                .with("reversed_by", (Object) null)
                .with("source_type", "card")
                .with("statement_descriptor", payout.statementDescriptor())
                .with("status", payout.status().wire())
                .with("trace_id", new WireObject().with("status", "unsupported").with("value", (Object) null))
                .with("type", "bank_account");
    }
}
