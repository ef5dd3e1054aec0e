package io.vigia.api.ledger;

import io.vigia.api.platform.WireObject;
import io.vigia.domain.ledger.BalanceTransaction;
import io.vigia.domain.payments.money.MovementKind;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A balance transaction on the wire. */
public final class BalanceTransactionJson {

    /** All types there are. */
    static final List<String> TYPES = List.of(
            "charge",
            "payment",
            "refund",
            "payment_refund",
            "refund_failure",
            "payment_failure_refund",
            "adjustment",
            "payout",
            "payout_cancel",
            "payout_failure",
            "stripe_fee");

    private BalanceTransactionJson() {}

    /** @param now tells whether its money is still pending */
    public static WireObject of(BalanceTransaction transaction, Instant now) {
        String currency = transaction.amount().currency();
        return WireObject.of(transaction.id(), "balance_transaction")
                .with("amount", transaction.amount().minor())
                .with("available_on", transaction.availableOn())
                .with("balance_type", "payments")
                .with("created", transaction.created())
                .with("currency", currency)
                .with("description", transaction.description())
                .with("exchange_rate", (Object) null)
                .with("fee", transaction.fee())
                .with("fee_details", fees(transaction, currency))
                .with("net", transaction.net())
                .with("reporting_category", category(transaction.kind()))
                .with("source", transaction.sourceId())
                .with("status", transaction.availableOn().isAfter(now) ? "pending" : "available")
                .with("type", type(transaction));
    }

    /** The kinds that are of a type, or null for all. */
    static Set<MovementKind> kinds(String type) {
        return type == null
                ? null
                : Arrays.stream(MovementKind.values())
                        .filter(kind -> type(kind, true).equals(type)
                                || type(kind, false).equals(type))
                        .collect(Collectors.toSet());
    }

    /** Whether what is of a type is about cards or about other methods, or null if it may be either. */
    static Boolean card(String type) {
        if (type == null) {
            return null;
        }
        for (MovementKind kind : MovementKind.values()) {
            if (!type(kind, true).equals(type(kind, false)) && kinds(type).contains(kind)) {
                return type(kind, true).equals(type);
            }
        }
        return null;
    }

    private static List<WireObject> fees(BalanceTransaction transaction, String currency) {
        if (transaction.fee() == 0) {
            return List.of();
        }
        String what = transaction.kind() == MovementKind.DISPUTE ? "Dispute fee" : "Vigia processing fees";
        return List.of(new WireObject()
                .with("amount", transaction.fee())
                .with("application", (Object) null)
                .with("currency", currency)
                .with("description", what)
                .with("type", "stripe_fee"));
    }

    private static String type(BalanceTransaction transaction) {
        return type(transaction.kind(), transaction.ofCard());
    }

    private static String type(MovementKind kind, boolean card) {
        return switch (kind) {
            case CHARGE -> card ? "charge" : "payment";
            case REFUND -> card ? "refund" : "payment_refund";
            case REFUND_FAILURE -> card ? "refund_failure" : "payment_failure_refund";
            case DISPUTE, DISPUTE_REVERSAL -> "adjustment";
            case PAYOUT -> "payout";
            case PAYOUT_CANCEL -> "payout_cancel";
            case PAYOUT_FAILURE -> "payout_failure";
        };
    }

    private static String category(MovementKind kind) {
        return switch (kind) {
            case CHARGE -> "charge";
            case REFUND -> "refund";
            case REFUND_FAILURE -> "refund_failure";
            case DISPUTE -> "dispute";
            case DISPUTE_REVERSAL -> "dispute_reversal";
            case PAYOUT -> "payout";
            case PAYOUT_CANCEL, PAYOUT_FAILURE -> "payout_reversal";
        };
    }
}
