package io.vigia.service.payments.refunds;

import io.vigia.domain.customers.TestCard;
import io.vigia.domain.customers.TestCard.Kind;
import io.vigia.domain.events.Snapshot;
import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.payments.Charge;
import io.vigia.domain.payments.refunds.Refund;
import io.vigia.domain.payments.refunds.RefundRepository;
import io.vigia.domain.payments.refunds.RefundStatus;
import io.vigia.service.payments.money.HeldCharges;
import io.vigia.service.payments.money.News;
import io.vigia.service.platform.later.LaterWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What the card network of test mode says of a refund some time later: that it arrived, or that it could not. */
@ApplicationScoped
public class RefundOutcome implements LaterWork {

    static final String KIND = "refund_outcome";

    @Inject
    private RefundRepository refunds;

    @Inject
    private HeldCharges charges;

    @Inject
    private RefundDesk desk;

    @Inject
    private News news;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(EnvironmentId environment, String objectId) {
        Refund refund = refunds.find(environment, objectId).orElseThrow();
        Charge charge = charges.hold(environment, refund.chargeId()).orElseThrow();
        Snapshot before = news.before(refund);
        boolean fails = TestCard.of(charge.card())
                .filter(card -> card.effect().kind() == Kind.REFUND_FAILS)
                .isPresent();
        if (fails && refund.status() == RefundStatus.SUCCEEDED) {
            refund.failed("expired_or_canceled_card", desk.takeBack(charge, refund));
            news.tell("refund.failed", refund);
            news.tell("refund.updated", refund, before);
        } else if (!fails && refund.status() == RefundStatus.PENDING) {
            refund.succeeded();
            news.tell("refund.updated", refund, before);
        }
    }
}
