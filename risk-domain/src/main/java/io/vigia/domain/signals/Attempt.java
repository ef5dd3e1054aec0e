package io.vigia.domain.signals;

import io.vigia.domain.customers.Address;
import io.vigia.domain.customers.BillingDetails;
import io.vigia.domain.customers.CardDetails;
import io.vigia.domain.customers.PaymentMethodType;
import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Metadata;
import io.vigia.domain.kernel.Money;
import io.vigia.rules.host.ObjectType;
import java.time.Instant;

/**
 * One attempt to pay, as the decision is asked about it.
 *
 * @param decisionId the id that the decision will have, {@code dec_…}
 * @param object what kind of object is decided
 * @param objectId the payment or evaluation that is decided; the same when it is tried again
 * @param at the moment of the attempt: counters look back from it
 * @param card the card, or null for other methods
 * @param billing who the method belongs to
 * @param email the first e-mail found on the charge, the method and the customer, or null
 * @param shipping where goods go, or null
 * @param payer the customer, or null for a guest
 */
public record Attempt(
        EnvironmentId environment,
        String decisionId,
        ObjectType object,
        String objectId,
        Instant at,
        Money amount,
        PaymentMethodType method,
        CardDetails card,
        BillingDetails billing,
        String email,
        Address shipping,
        Payer payer,
        RiskContext context,
        Details details) {

    /**
     * The customer as stored.
     *
     * @param id {@code cus_…}
     * @param created when the customer was created
     */
    public record Payer(String id, Instant created, Metadata metadata) {}

    /**
     * The rest of what the payment says; texts may be null.
     *
     * @param installments in how many parts the payer pays, or null if at once
     * @param authenticated whether the payer has proved who they are by 3D Secure
     */
    public record Details(
            String description,
            String statementDescriptor,
            boolean offSession,
            boolean authenticated,
            Integer installments,
            Metadata metadata) {}
}
