package io.vigia.service.payments.money;

import io.vigia.domain.customers.PaymentMethodType;
import io.vigia.domain.kernel.Ids;
import io.vigia.domain.kernel.Money;
import io.vigia.domain.payments.Charge;
import io.vigia.domain.payments.money.Movement;
import io.vigia.domain.payments.money.MovementKind;
import io.vigia.domain.payments.money.Tariff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** Moves money that a charge brought before; the books hear of it in the current transaction. */
@ApplicationScoped
public class Movements {

    @Inject
    private Event<Movement> moved;

    @Inject
    private Ids ids;

    @Inject
    private Clock clock;

    /**
     * Moves some of a charge's money. As long as the charge's money is pending, so is this.
     *
     * @param sourceId the refund or dispute that is the reason
     * @return the id of the balance transaction
     */
    public String move(Charge charge, MovementKind kind, String sourceId, Money money) {
        Instant now = clock.instant();
        String id = ids.next("txn", now);
        Instant free = charge.receipt().availableOn();
        moved.fire(new Movement(
                charge.environment(),
                id,
                kind,
                sourceId,
                charge.method() == PaymentMethodType.CARD,
                money,
                fee(kind, money.currency()),
                now,
                free.isAfter(now) ? free : now,
                words(kind) + " (" + charge.id() + ")"));
        return id;
    }

    /** What a dispute costs is given back if it is won. */
    private static long fee(MovementKind kind, String currency) {
        return switch (kind) {
            case DISPUTE -> Tariff.dispute(currency);
            case DISPUTE_REVERSAL -> -Tariff.dispute(currency);
            default -> 0;
        };
    }

    private static String words(MovementKind kind) {
        return switch (kind) {
            case REFUND -> "Refund of charge";
            case REFUND_FAILURE -> "Failed refund of charge";
            case DISPUTE -> "Chargeback withdrawal for charge";
            case DISPUTE_REVERSAL -> "Chargeback reversal for charge";
            default -> throw new IllegalArgumentException(kind.name());
        };
    }
}
