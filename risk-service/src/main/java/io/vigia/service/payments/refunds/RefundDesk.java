package io.vigia.service.payments.refunds;

import io.vigia.domain.customers.TestCard;
import io.vigia.domain.customers.TestCard.Kind;
import io.vigia.domain.events.Snapshot;
import io.vigia.domain.kernel.Ids;
import io.vigia.domain.kernel.Money;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.payments.Charge;
import io.vigia.domain.payments.PaymentError;
import io.vigia.domain.payments.money.MovementKind;
import io.vigia.domain.payments.refunds.Refund;
import io.vigia.domain.payments.refunds.Refund.Wish;
import io.vigia.domain.payments.refunds.RefundError;
import io.vigia.domain.payments.refunds.RefundRepository;
import io.vigia.service.payments.money.Movements;
import io.vigia.service.payments.money.News;
import io.vigia.service.platform.later.Later;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Gives money back, for services and features that have asked for permission already and hold the charge. */
@ApplicationScoped
public class RefundDesk {

    /** How long the networks of test mode take to say what became of a refund. */
    static final Duration NETWORK_TIME = Duration.ofSeconds(2);

    @Inject
    private RefundRepository refunds;

    @Inject
    private Movements movements;

    @Inject
    private News news;

    @Inject
    private Later later;

    @Inject
    private Event<ChargeRefunded> refunded;

    @Inject
    private Ids ids;

    @Inject
    private Clock clock;

    /**
     * Gives back what is asked for, or all that is left.
     *
     * @param charge held by the current transaction
     * @throws RiskException if there is nothing to give back, or less than is asked for
     */
    public Refund refund(Charge charge, Wish wish) {
        requireRefundable(charge);
        long left = charge.amountCaptured() - charge.amountRefunded();
        long minor = wish.minor() == null ? left : wish.minor();
        if (minor > left) {
            throw new RiskException(
                    PaymentError.AMOUNT_TOO_LARGE,
                    "Refund amount (" + minor + ") is greater than unrefunded amount on charge (" + left + ").",
                    "amount");
        }
        Instant now = clock.instant();
        Refund refund = new Refund(ids.next("re", now), now, charge, wish.of(minor));
        Money money = refund.amount();
        refund.sent(movements.move(charge, MovementKind.REFUND, refund.id(), money));
        Snapshot before = news.before(charge);
        charge.refund(minor);
        send(charge, refund);
        refunds.add(refund.environment(), refund);
        news.tell("charge.refunded", charge, before);
        news.tell("refund.created", refund);
        refunded.fire(new ChargeRefunded(charge, refund));
        return refund;
    }

    /** Hands a refund to the network; in test mode two cards make it wait or fail. */
    private void send(Charge charge, Refund refund) {
        Optional<Kind> kind =
                TestCard.of(charge.card()).map(card -> card.effect().kind());
        if (kind.filter(Kind.REFUND_PENDS::equals).isPresent()) {
            later.soon(NETWORK_TIME, refund.environment(), RefundOutcome.KIND, refund.id());
            return;
        }
        refund.succeeded();
        if (kind.filter(Kind.REFUND_FAILS::equals).isPresent()) {
            later.soon(NETWORK_TIME, refund.environment(), RefundOutcome.KIND, refund.id());
        }
    }

    /** Takes the money of a refund back that did not reach the payer, or was called back. */
    String takeBack(Charge charge, Refund refund) {
        charge.unrefund(refund.amount().minor());
        return movements.move(charge, MovementKind.REFUND_FAILURE, refund.id(), refund.amount());
    }

    private static void requireRefundable(Charge charge) {
        if (charge.amountCaptured() == 0) {
            throw new RiskException(
                    RefundError.CHARGE_NOT_REFUNDABLE,
                    "Charge " + charge.id() + " is " + charge.status().wire()
                            + " and none of it was captured, so there is nothing to refund.",
                    "charge");
        }
        if (charge.refunded()) {
            throw new RiskException(
                    PaymentError.CHARGE_ALREADY_REFUNDED,
                    "Charge " + charge.id() + " has already been refunded.",
                    "charge");
        }
        if (charge.isChargedBack()) {
            throw new RiskException(
                    RefundError.CHARGE_DISPUTED,
                    "Charge " + charge.id() + " has been charged back; cannot issue a refund.",
                    "charge");
        }
    }
}
