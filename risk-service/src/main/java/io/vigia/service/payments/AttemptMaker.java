package io.vigia.service.payments;

import io.vigia.domain.customers.Address;
import io.vigia.domain.customers.Customer;
import io.vigia.domain.customers.CustomerRepository;
import io.vigia.domain.customers.PaymentMethod;
import io.vigia.domain.decisions.Decision;
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

    /** A new attempt. */
    Attempt of(PaymentIntent intent, PaymentMethod method, Instant at) {
        return described(intent, method, new Place(ids.next("dec", at), at, false));
    }

    /** An attempt that was decided about before, as it stands now that the payer has authenticated. */
    Attempt again(PaymentIntent intent, PaymentMethod method, Decision decision) {
        return described(intent, method, new Place(decision.id(), decision.at(), true));
    }

    private Attempt described(PaymentIntent intent, PaymentMethod method, Place place) {
        Customer customer = intent.customerId() == null
                ? null
                : customers.find(intent.environment(), intent.customerId()).orElse(null);
        RiskContext context = intent.payer().context();
        return new Attempt(
                intent.environment(),
                place.decisionId,
                ObjectType.PAYMENT_INTENT,
                intent.id(),
                place.at,
                intent.amount(),
                method.type(),
                method.card(),
                method.billing(),
                email(intent, method, customer),
                shipping(intent),
                payer(customer),
                context == null ? RiskContext.EMPTY : context,
                details(intent, method, place.authenticated));
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

    private static Attempt.Details details(PaymentIntent intent, PaymentMethod method, boolean authenticated) {
        return new Attempt.Details(
                intent.terms().description(),
                intent.terms().statementDescriptor(),
                intent.terms().offSession(),
                authenticated,
                method.particulars().installments(),
                intent.metadata());
    }

    /** Where the attempt stands among all others. */
    private record Place(String decisionId, Instant at, boolean authenticated) {}
}
