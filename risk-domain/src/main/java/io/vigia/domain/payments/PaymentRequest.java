package io.vigia.domain.payments;

import io.vigia.domain.kernel.Metadata;
import io.vigia.domain.kernel.Money;
import io.vigia.domain.signals.RiskContext;
import java.util.List;
import java.util.Objects;

/**
 * What a merchant asks for.
 *
 * @param captureMethod automatic, automatic_async or manual
 * @param methodTypes the types of method that may pay, as on the wire
 * @param customerId the payer, or null for a guest
 */
public record PaymentRequest(
        Money amount,
        String captureMethod,
        List<String> methodTypes,
        String customerId,
        Terms terms,
        PayerDetails payer,
        Metadata metadata) {

    /** The same under other circumstances. */
    public PaymentRequest in(RiskContext circumstances) {
        return new PaymentRequest(
                amount, captureMethod, methodTypes, customerId, terms, payer.in(circumstances), metadata);
    }

    /** The same with other words of the merchant's own. */
    public PaymentRequest saying(Metadata words) {
        return new PaymentRequest(amount, captureMethod, methodTypes, customerId, terms, payer, words);
    }

    /** Whether it differs from another in nothing but what may be said of a payment wherever it stands. */
    public boolean onlyAnnotates(PaymentRequest other) {
        return amount.equals(other.amount)
                && captureMethod.equals(other.captureMethod)
                && methodTypes.equals(other.methodTypes)
                && Objects.equals(customerId, other.customerId)
                && terms.onlyAnnotates(other.terms);
    }
}
