package io.vigia.domain.payments;

import io.vigia.domain.customers.Shipping;
import io.vigia.domain.signals.RiskContext;
import java.io.Serializable;

/** What a payment says about persons, encrypted where it is stored; any part may be null. */
public record PayerDetails(String receiptEmail, Shipping shipping, RiskContext context) implements Serializable {

    public static final PayerDetails EMPTY = new PayerDetails(null, null, null);

    /** The same under other circumstances. */
    public PayerDetails in(RiskContext circumstances) {
        return new PayerDetails(receiptEmail, shipping, circumstances);
    }

    @Override
    public String toString() {
        return "PayerDetails[***]";
    }
}
