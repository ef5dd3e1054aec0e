package io.vigia.domain.payments;

import io.vigia.domain.customers.BillingDetails;
import io.vigia.domain.customers.Shipping;
import java.io.Serializable;

/** What a charge says about persons and on statements, encrypted where it is stored; any part may be null. */
public record ChargeDetails(
        BillingDetails billing,
        String receiptEmail,
        Shipping shipping,
        String statementDescriptor,
        String statementDescriptorSuffix,
        String transferGroup)
        implements Serializable {

    /** What an attempt at a payment takes over from it. */
    static ChargeDetails of(PaymentIntent intent, BillingDetails billing) {
        Terms terms = intent.terms();
        return new ChargeDetails(
                billing,
                intent.payer().receiptEmail(),
                intent.payer().shipping(),
                terms.statementDescriptor(),
                terms.statementDescriptorSuffix(),
                terms.transferGroup());
    }

    /** These with what a merchant says now. */
    ChargeDetails with(Charge.Description now) {
        return new ChargeDetails(
                billing,
                now.receiptEmail(),
                now.shipping(),
                statementDescriptor,
                statementDescriptorSuffix,
                now.transferGroup());
    }

    @Override
    public String toString() {
        return "ChargeDetails[***]";
    }
}
