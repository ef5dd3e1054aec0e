package io.vigia.service.payments;

import io.vigia.domain.customers.Address;
import io.vigia.domain.customers.Customer;
import io.vigia.domain.customers.CustomerRepository;
import io.vigia.domain.customers.PaymentMethod;
import io.vigia.domain.kernel.Ids;
import io.vigia.domain.payments.PaymentIntent;
import io.vigia.domain.signals.Attempt;
import io.vigia.domain.signals.RiskContext;
import io.vigia.rules.host.ObjectType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;

/** Tells the decision what a payment is about. */
@ApplicationScoped
public class AttemptMaker {

    @Inject
    private CustomerRepository customers;

    @Inject
    private Ids ids;

    Attempt of(PaymentIntent intent, PaymentMethod method, Instant at) {
        Customer customer = intent.customerId() == null
                ? null
                : customers.find(intent.environment(), intent.customerId()).orElse(null);
        RiskContext context = intent.payer().context();
        return new Attempt(
                intent.environment(),
                ids.next("dec", at),
                ObjectType.PAYMENT_INTENT,
                at,
                intent.amount(),
                method.type(),
                method.card(),
                method.billing(),
                email(intent, method, customer),
                shipping(intent),
                payer(customer),
                context == null ? RiskContext.EMPTY : context,
                details(intent));
    }

    /** The e-mail that is compared: the first found of charge, method and customer (wire.md, section 8). */
    private static String email(PaymentIntent intent, PaymentMethod method, Customer customer) {
        return Stream.of(
                        intent.payer().receiptEmail(),
                        method.billing().email(),
                        customer == null ? null : customer.profile().email())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static Address shipping(PaymentIntent intent) {
        return intent.payer().shipping() == null
                ? null
                : intent.payer().shipping().address();
    }

    private static Attempt.Payer payer(Customer customer) {
        return customer == null
                ? null
                : new Attempt.Payer(
                        customer.id(), customer.created(), customer.profile().metadata());
    }

    private static Attempt.Details details(PaymentIntent intent) {
        return new Attempt.Details(
                intent.terms().description(),
                intent.terms().statementDescriptor(),
                intent.terms().offSession(),
                false,
                intent.metadata());
    }
}
