package io.vigia.api.payments.vouchers;

import io.vigia.api.platform.WireObject;
import io.vigia.domain.payments.vouchers.NetworkOrder;
import io.vigia.domain.payments.vouchers.Receipt;
import io.vigia.service.payments.vouchers.VoucherView;

/** An order at a network on the wire. */
public final class VoucherJson {

    private VoucherJson() {}

    public static WireObject of(VoucherView view) {
        NetworkOrder order = view.order();
        return WireObject.of(order.id(), "voucher")
                .with("amount", order.amount().minor())
                .with("amount_paid", order.paidAmount())
                .with("charge", order.chargeId())
                .with("created", order.created())
                .with("currency", order.amount().currency())
                .with("expires_at", order.expiresAt())
                .with("late", order.late())
                .with("livemode", order.livemode())
                .with("number", order.number())
                .with("paid_at", order.paidAt())
                .with("payment_intent", order.paymentIntentId())
                .with("payment_method_type", order.method().wire())
                .with("receipts", view.receipts().stream().map(VoucherJson::of).toList())
                .with("status", order.wireStatus());
    }

    private static WireObject of(Receipt receipt) {
        return WireObject.of(receipt.id(), "voucher_receipt")
                .with("amount", receipt.amount())
                .with("amount_applied", receipt.applied())
                .with(
                        "cash_point",
                        new WireObject().with("city", receipt.city()).with("id", receipt.cashPoint()))
                .with("created", receipt.created())
                .with(
                        "irregularity",
                        receipt.irregularity() == null
                                ? null
                                : receipt.irregularity().wire())
                .with("paid_at", receipt.paidAt())
                .with("reference", receipt.reference())
                .with("status", receipt.treatment().wire());
    }
}
