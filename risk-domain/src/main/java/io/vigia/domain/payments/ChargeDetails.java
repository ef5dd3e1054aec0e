package io.vigia.domain.payments;

import io.vigia.domain.customers.BillingDetails;
import io.vigia.domain.customers.Shipping;
import java.io.Serializable;

/** What a charge says about persons, encrypted where it is stored. */
public record ChargeDetails(BillingDetails billing, String receiptEmail, Shipping shipping) implements Serializable {

    @Override
    public String toString() {
        return "ChargeDetails[***]";
    }
}
