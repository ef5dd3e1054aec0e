package io.vigia.domain.customers;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * What a merchant keeps with a customer besides who they are; any part may be null.
 *
 * @param balance what the customer owes (positive) or is owed, in minor units
 * @param preferredLocales languages, the dearest first
 * @param taxExempt none, exempt or reverse
 * @param invoice how to invoice them
 * @param defaultSource the method that a charge without a source uses
 */
public record CustomerSettings(
        Long balance, List<String> preferredLocales, String taxExempt, Invoice invoice, String defaultSource)
        implements Serializable {

    public static final CustomerSettings EMPTY = new CustomerSettings(null, null, null, Invoice.EMPTY, null);

    public CustomerSettings {
        invoice = invoice == null ? Invoice.EMPTY : invoice;
    }

    /** The same with another method for charges without a source. */
    public CustomerSettings payingBy(String methodId) {
        return new CustomerSettings(balance, preferredLocales, taxExempt, invoice, methodId);
    }

    /** The same with another method for invoices. */
    public CustomerSettings invoicedBy(String methodId) {
        Invoice by = new Invoice(invoice.prefix, invoice.nextSequence, methodId, invoice.footer, invoice.customFields);
        return new CustomerSettings(balance, preferredLocales, taxExempt, by, defaultSource);
    }

    /**
     * How to invoice a customer.
     *
     * @param prefix of the numbers of invoices
     * @param nextSequence the number of the next one
     * @param defaultMethod the payment method
     * @param customFields shown on invoices, in their order
     */
    public record Invoice(
            String prefix, Long nextSequence, String defaultMethod, String footer, Map<String, String> customFields)
            implements Serializable {

        public static final Invoice EMPTY = new Invoice(null, null, null, null, null);
    }
}
