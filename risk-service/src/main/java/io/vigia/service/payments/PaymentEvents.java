package io.vigia.service.payments;

import io.vigia.domain.events.DomainEvent;
import io.vigia.domain.payments.Charge;
import io.vigia.domain.payments.PaymentIntent;
import io.vigia.service.events.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;

/** Says what happened to payments. */
@ApplicationScoped
public class PaymentEvents {

    @Inject
    private Outbox outbox;

    void tell(String type, PaymentIntent intent, Instant at) {
        outbox.record(new DomainEvent(intent.environment(), type, intent.id(), at, Map.of()));
    }

    void tell(String type, Charge charge, Instant at) {
        outbox.record(new DomainEvent(charge.environment(), type, charge.id(), at, Map.of()));
    }
}
