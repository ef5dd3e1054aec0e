package io.vigia.service.payments;

import io.vigia.domain.customers.PaymentMethod;
import io.vigia.domain.events.DomainEvent;
import io.vigia.domain.payments.Charge;
import io.vigia.domain.payments.PaymentIntent;
import io.vigia.service.events.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** Says what happened to payments. */
@ApplicationScoped
public class PaymentEvents {

    @Inject
    private Outbox outbox;

    public void tell(String type, PaymentIntent intent, Instant at) {
        if (Charge.shownIntent(intent.id()) != null) {
            outbox.record(DomainEvent.of(type, intent, at));
        }
    }

    public void tell(String type, Charge charge, Instant at) {
        outbox.record(DomainEvent.of(type, charge, at));
    }

    /** An attempt failed, with this method. */
    public void tellFailed(PaymentIntent intent, PaymentMethod method, Instant at) {
        if (Charge.shownIntent(intent.id()) != null) {
            PaymentResult result = new PaymentResult(intent, method);
            outbox.record(new DomainEvent(intent.environment(), "payment_intent.payment_failed", result, at, null));
        }
    }
}
