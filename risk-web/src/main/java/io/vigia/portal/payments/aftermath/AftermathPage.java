package io.vigia.portal.payments.aftermath;

import io.vigia.domain.kernel.PageRequest;
import io.vigia.domain.payments.Charge;
import io.vigia.domain.payments.disputes.Dispute;
import io.vigia.domain.payments.disputes.DisputeRepository;
import io.vigia.domain.payments.labels.Label;
import io.vigia.domain.payments.refunds.Refund;
import io.vigia.domain.payments.refunds.RefundRepository;
import io.vigia.domain.payments.warnings.FraudWarning;
import io.vigia.domain.payments.warnings.FraudWarningRepository;
import io.vigia.domain.platform.Permission;
import io.vigia.domain.reviews.Review;
import io.vigia.domain.reviews.ReviewNote;
import io.vigia.portal.payments.PaymentDetailPage;
import io.vigia.service.payments.disputes.DisputeService;
import io.vigia.service.payments.labels.LabelService;
import io.vigia.service.payments.refunds.RefundService;
import io.vigia.service.payments.warnings.FraudWarningService;
import io.vigia.service.platform.Caller;
import io.vigia.service.reviews.ReviewService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Review, refunds, disputes, warnings and labels of the payment that the page shows. */
@Named
@RequestScoped
public class AftermathPage {

    private static final PageRequest MANY = PageRequest.first(PageRequest.MAX_LIMIT);

    @Inject
    PaymentDetailPage page;

    @Inject
    ReviewService reviews;

    @Inject
    RefundService refunds;

    @Inject
    DisputeService disputes;

    @Inject
    FraudWarningService warnings;

    @Inject
    LabelService labels;

    @Inject
    Caller caller;

    private Review review;
    private List<Label> said;

    /** The attempt that was paid, or the latest; null if there is none. */
    public Charge getCharge() {
        List<Charge> all = page.getCharges();
        return all.stream()
                .filter(charge -> charge.amountCaptured() > 0)
                .findFirst()
                .orElse(all.isEmpty() ? null : all.get(0));
    }

    /** The review, be it open or closed, or null. */
    public Review getReview() {
        if (review == null && getCharge() != null && getCharge().reviewId() != null) {
            review = reviews.find(getCharge().reviewId());
        }
        return review;
    }

    public List<ReviewNote> getNotes() {
        return getReview() == null ? List.of() : reviews.notes(getReview().id());
    }

    public List<Refund> getRefunds() {
        return getCharge() == null
                ? List.of()
                : refunds.list(new RefundRepository.Filter(getCharge().id(), null), MANY)
                        .items();
    }

    public List<Dispute> getDisputes() {
        return getCharge() == null || !getCharge().disputed()
                ? List.of()
                : disputes.list(new DisputeRepository.Filter(getCharge().id(), null, null), MANY)
                        .items();
    }

    public List<FraudWarning> getWarnings() {
        return getCharge() == null
                ? List.of()
                : warnings.list(new FraudWarningRepository.Filter(getCharge().id(), null), MANY)
                        .items();
    }

    /** What is known of the payment, undone words too, oldest first. */
    public List<Label> getLabels() {
        if (said == null) {
            said = labels.of(page.getPayment().id());
        }
        return said;
    }

    /** How much can be given back, in minor units; 0 if nothing can, or the reader may not. */
    public long getRefundable() {
        Charge charge = getCharge();
        return charge == null || charge.isChargedBack() || !caller.may(Permission.REFUNDS_WRITE)
                ? 0
                : charge.amountCaptured() - charge.amountRefunded();
    }

    /** Whether the reader can say that it was, or was not, fraud. */
    public boolean isReportable() {
        return getCharge() != null && caller.may(Permission.REFUNDS_WRITE);
    }

    public boolean isReportedFraudulent() {
        return getCharge() != null && "fraudulent".equals(getCharge().userReport());
    }

    public boolean isReviewable() {
        return caller.may(Permission.REVIEWS_WRITE);
    }
}
