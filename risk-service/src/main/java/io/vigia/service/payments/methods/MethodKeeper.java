package io.vigia.service.payments.methods;

import io.vigia.domain.customers.PaymentMethod;
import io.vigia.domain.events.DomainEvent;
import io.vigia.domain.events.Snapshot;
import io.vigia.domain.payments.PaymentIntent;
import io.vigia.service.events.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** Keeps methods for customers, and lets them go. */
@ApplicationScoped
public class MethodKeeper {

    @Inject
    private Outbox outbox;

    /** Keeps the method of a payment that succeeded, if the merchant wants to use it again. */
    public void keep(PaymentIntent intent, PaymentMethod method, Instant at) {
        if (intent.terms().setupFutureUsage() != null && intent.customerId() != null) {
            attach(method, intent.customerId(), at);
        }
    }

    /** Keeps a method for a customer; one that this customer keeps already stays as it is. */
    public void attach(PaymentMethod method, String customerId, Instant at) {
        if (!customerId.equals(method.customerId())) {
            method.attachTo(customerId);
            tell("payment_method.attached", method, at);
        }
    }

    /** The customer keeps it no longer. */
    void detach(PaymentMethod method, Instant at) {
        Snapshot before = outbox.snapshot(method);
        method.detach();
        outbox.record(DomainEvent.of("payment_method.detached", method, at).since(before));
    }

    void tell(String type, PaymentMethod method, Instant at) {
        outbox.record(DomainEvent.of(type, method, at));
    }
}
