package io.vigia.service.reviews;

import io.vigia.domain.payments.Charge;
import io.vigia.domain.payments.PaymentRepository;
import io.vigia.domain.payments.labels.LabelSource;
import io.vigia.domain.reviews.ClosedReason;
import io.vigia.domain.reviews.PayerPlace;
import io.vigia.domain.reviews.Review;
import io.vigia.domain.reviews.ReviewRepository;
import io.vigia.domain.signals.RiskContext;
import io.vigia.service.payments.disputes.DisputeMoved;
import io.vigia.service.payments.labels.LabelDesk;
import io.vigia.service.payments.labels.PaymentLabelled;
import io.vigia.service.payments.money.News;
import io.vigia.service.payments.notices.PaymentEnded;
import io.vigia.service.payments.notices.ReviewWanted;
import io.vigia.service.payments.refunds.ChargeRefunded;
import io.vigia.service.platform.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;

/** Opens reviews, and closes them with the reason that fits what happened. */
@ApplicationScoped
public class ReviewDesk {

    @Inject
    private ReviewRepository reviews;

    @Inject
    private PaymentRepository payments;

    @Inject
    private LabelDesk labels;

    @Inject
    private News news;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** On the way of a payment, and only of one that a rule sends here: one row more. */
    void wanted(@Observes ReviewWanted event) {
        Charge charge = event.charge();
        charge.review();
        Review review = new Review(charge, place(event));
        reviews.add(review.environment(), review);
        news.tell("review.opened", review);
    }

    void refunded(@Observes ChargeRefunded event) {
        if (event.refund().isFraudulent()) {
            close(event.charge(), ClosedReason.REFUNDED_AS_FRAUD);
        } else if (event.charge().refunded()) {
            close(event.charge(), ClosedReason.REFUNDED);
        }
    }

    void disputed(@Observes DisputeMoved event) {
        close(event.charge(), ClosedReason.DISPUTED);
    }

    void ended(@Observes PaymentEnded event) {
        if (event.intent().latestChargeId() != null) {
            payments.findCharge(event.intent().environment(), event.intent().latestChargeId())
                    .ifPresent(charge -> close(
                            charge, event.canceled() ? ClosedReason.CANCELED : ClosedReason.PAYMENT_NEVER_SETTLED));
        }
    }

    /** Who calls a payment safe has looked at it. */
    void labelled(@Observes PaymentLabelled event) {
        if (event.label().source() == LabelSource.USER_REPORT_SAFE
                && !event.label().isUndone()) {
            close(event.charge(), ClosedReason.APPROVED);
        }
    }

    /** Somebody looked and lets the payment pass. */
    void approve(Charge charge, Review review) {
        review.requireOpen();
        close(charge, ClosedReason.APPROVED);
        labels.put(charge, LabelSource.REVIEW_APPROVED, review.id());
    }

    private void close(Charge charge, ClosedReason reason) {
        if (charge.reviewId() == null) {
            return;
        }
        reviews.find(charge.environment(), charge.reviewId())
                .filter(Review::isOpen)
                .ifPresent(review -> {
                    review.close(reason, clock.instant(), caller.actorOrSystem().id());
                    news.tell("review.closed", review);
                });
    }

    private static PayerPlace place(ReviewWanted event) {
        RiskContext context = event.intent().payer().context();
        return new PayerPlace(
                event.charge().details().billing().address().postalCode(),
                context == null ? null : context.ip(),
                text(event, "ip_country"),
                text(event, "browser"),
                text(event, "operating_system"));
    }

    private static String text(ReviewWanted event, String name) {
        Object fact = event.facts().get(name);
        return fact == null ? null : fact.toString();
    }
}
