package io.vigia.api.payments;

import io.vigia.api.customers.AddressJson;
import io.vigia.api.payments.methods.PaymentMethodJson;
import io.vigia.api.platform.WireObject;
import io.vigia.domain.customers.CardDetails;
import io.vigia.domain.customers.Particulars;
import io.vigia.domain.customers.PaymentMethodType;
import io.vigia.domain.decisions.Outcome;
import io.vigia.domain.payments.Charge;
import io.vigia.domain.payments.ChargeDetails;
import io.vigia.domain.payments.ChargeStatus;
import io.vigia.domain.payments.PaymentFailure;

/** A charge on the wire, its outcome included. */
public final class ChargeJson {

    private ChargeJson() {}

    public static WireObject of(Charge charge) {
        PaymentFailure failure = charge.failure();
        ChargeDetails details = charge.details();
        boolean succeeded = charge.status() == ChargeStatus.SUCCEEDED;
        return WireObject.of(charge.id(), "charge")
                .with("amount", charge.amount().minor())
                .with("amount_captured", charge.amountCaptured())
                .with("amount_refunded", charge.released() ? charge.amount().minor() : charge.amountRefunded())
                .with("application", (Object) null)
                .with("application_fee", (Object) null)
                .with("application_fee_amount", (Object) null)
                .with(
                        "balance_transaction",
                        charge.receipt() == null ? null : charge.receipt().transactionId())
                .with("billing_details", AddressJson.of(details.billing()))
                .with("calculated_statement_descriptor", (Object) null)
                .with("captured", charge.captured())
                .with("created", charge.created())
                .with("currency", charge.amount().currency())
                .with("customer", charge.customerId())
                .with("description", charge.description())
                .with("disputed", charge.disputed())
                .with("failure_balance_transaction", (Object) null)
                .with("failure_code", failure == null ? null : failure.code())
                .with("failure_message", failure == null ? null : failure.message())
                .with("fraud_details", fraud(charge))
                .with("livemode", charge.livemode())
                .with("metadata", charge.metadata())
                .with("on_behalf_of", (Object) null)
                .with("outcome", outcome(charge.outcome()))
                .with("paid", succeeded)
                .with("payment_intent", Charge.shownIntent(charge.paymentIntentId()))
                .with("payment_method", charge.paymentMethodId())
                .with("payment_method_details", methodDetails(charge))
                .with("radar_options", radarOptions(details))
                .with("receipt_email", details.receiptEmail())
                .with("receipt_number", (Object) null)
                .with("receipt_url", (Object) null)
                .with("refunded", charge.released() || charge.refunded())
                .with("review", charge.reviewId())
                .with("shipping", AddressJson.of(details.shipping()))
                .with("source", (Object) null)
                .with("source_transfer", (Object) null)
                .with("statement_descriptor", details.statementDescriptor())
                .with("statement_descriptor_suffix", details.statementDescriptorSuffix())
                .with("status", charge.status().wire())
                .with("transfer_data", (Object) null)
                .with("transfer_group", details.transferGroup())
                .with("decision", charge.decisionId());
    }

    private static WireObject radarOptions(ChargeDetails details) {
        WireObject options = new WireObject();
        return details.radarSession() == null ? options : options.with("session", details.radarSession());
    }

    private static WireObject fraud(Charge charge) {
        WireObject details = new WireObject();
        if ("highest_risk_level".equals(charge.outcome().reason())) {
            details.with("stripe_report", "fraudulent");
        }
        return charge.userReport() == null ? details : details.with("user_report", charge.userReport());
    }

    /** An outcome as charges and evaluations have it. */
    public static WireObject outcome(Outcome outcome) {
        WireObject json = new WireObject()
                .with("advice_code", (Object) null)
                .with("network_advice_code", (Object) null)
                .with("network_decline_code", outcome.networkDeclineCode())
                .with("network_status", outcome.networkStatus())
                .with("reason", outcome.reason())
                .with("risk_level", outcome.riskLevel());
        if (outcome.riskScore() != null) {
            json.with("risk_score", outcome.riskScore());
        }
        if (outcome.rule() != null) {
            json.with("rule", outcome.rule());
        }
        if (outcome.held()) {
            json.with("held", true);
        }
        return json.with("seller_message", outcome.sellerMessage())
                .with("type", outcome.type().wire());
    }

    private static WireObject methodDetails(Charge charge) {
        String type = charge.method().wire();
        WireObject details = new WireObject();
        Particulars particulars = charge.details().particulars();
        if (charge.card() != null) {
            WireObject card = card(charge, charge.card());
            details.with(type, particulars == null ? card : card.with("read_method", particulars.readMethod()));
        } else if (charge.method() == PaymentMethodType.ALIPAY) {
            Integer parts = particulars == null ? null : particulars.installments();
            details.with(
                    type,
                    new WireObject().with("huabei_installments", parts).with("transaction_id", charge.voucherNumber()));
        } else {
            details.with(type, new WireObject().with("number", charge.voucherNumber()));
        }
        return details.with("type", type);
    }

    private static WireObject card(Charge charge, CardDetails card) {
        return new WireObject()
                .with("amount_authorized", charge.amount().minor())
                .with("authorization_code", (Object) null)
                .with("brand", card.brand())
                .with("checks", PaymentMethodJson.checks(charge.checks()))
                .with("country", card.country())
                .with("exp_month", card.expMonth())
                .with("exp_year", card.expYear())
                .with("fingerprint", card.fingerprint())
                .with("funding", card.funding())
                .with("installments", (Object) null)
                .with("last4", card.last4())
                .with("mandate", (Object) null)
                .with("network", card.brand())
                .with("network_token", new WireObject().with("used", false))
                .with("three_d_secure", (Object) null)
                .with("wallet", (Object) null);
    }
}
