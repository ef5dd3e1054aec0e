package io.vigia.service.payments.search;

import io.vigia.domain.customers.PaymentMethodType;
import io.vigia.domain.decisions.OutcomeType;
import io.vigia.domain.kernel.TimeRange;
import io.vigia.domain.payments.PaymentStatus;

/**
 * Which payments are wanted; a part that is null keeps all.
 *
 * @param id the payment's own id
 * @param who whose payments
 * @param what what became of them
 * @param amount how much they are of
 * @param created when they came to be
 */
public record PaymentFilter(String id, Who who, What what, Amount amount, TimeRange created) {

    public static final PaymentFilter ALL = new PaymentFilter(
            null,
            new Who(null, null),
            new What(null, null, null, null, null),
            new Amount(null, null, null),
            TimeRange.ALL);

    /**
     * Whose payments.
     *
     * @param email of the payer in the latest attempt, in any case
     * @param customerId the customer
     */
    public record Who(String email, String customerId) {}

    /**
     * What became of them.
     *
     * @param riskLevel as on the wire
     * @param ruleId the public id of the rule that decided
     */
    public record What(
            PaymentStatus status, OutcomeType outcome, String riskLevel, PaymentMethodType method, String ruleId) {}

    /**
     * How much.
     *
     * @param least in minor units
     * @param most in minor units
     * @param currency lower case
     */
    public record Amount(Long least, Long most, String currency) {}
}
