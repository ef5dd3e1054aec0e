package io.vigia.domain.payments;

import io.vigia.domain.customers.BillingDetails;
import io.vigia.domain.customers.Particulars;
import io.vigia.domain.customers.PaymentMethod;
import io.vigia.domain.customers.Shipping;
import java.io.Serializable;

/** What a charge says about persons and on statements, encrypted where it is stored; any part may be null. */
public record ChargeDetails(
        BillingDetails billing,
        String receiptEmail,
        Shipping shipping,
        String statementDescriptor,
        String statementDescriptorSuffix,
        String transferGroup,
        Particulars particulars,
        String radarSession)
        implements Serializable {

    /** What an attempt at a payment takes over from it. */
    static ChargeDetails of(PaymentIntent intent, PaymentMethod method) {
        Terms terms = intent.terms();
        return new ChargeDetails(
                method.billing(),
                intent.payer().receiptEmail(),
                intent.payer().shipping(),
                terms.statementDescriptor(),
                terms.statementDescriptorSuffix(),
                terms.transferGroup(),
                Particulars.NONE.equals(method.particulars()) ? null : method.particulars(),
                intent.payer().context() == null
                        ? null
                        : intent.payer().context().session());
    }

    /** These with what a merchant says now. */
    ChargeDetails with(Charge.Description now) {
        return new ChargeDetails(
                billing,
                now.receiptEmail(),
                now.shipping(),
                statementDescriptor,
                statementDescriptorSuffix,
                now.transferGroup(),
                particulars,
                radarSession);
    }

    @Override
    public String toString() {
        return "ChargeDetails[***]";
    }
}
