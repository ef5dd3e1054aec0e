package io.vigia.service.reviews;

import io.vigia.domain.kernel.EnvironmentId.Lookup;
import io.vigia.domain.kernel.Ids;
import io.vigia.domain.kernel.Page;
import io.vigia.domain.kernel.PageRequest;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.payments.Charge;
import io.vigia.domain.platform.Permission;
import io.vigia.domain.reviews.Review;
import io.vigia.domain.reviews.ReviewNote;
import io.vigia.domain.reviews.ReviewRepository;
import io.vigia.service.audit.AuditTrail;
import io.vigia.service.payments.money.HeldCharges;
import io.vigia.service.platform.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** What callers may do with the review queue of their environment. */
@ApplicationScoped
@Transactional
public class ReviewService {

    @Inject
    private Caller caller;

    @Inject
    private ReviewRepository reviews;

    @Inject
    private HeldCharges charges;

    @Inject
    private ReviewDesk desk;

    @Inject
    private AuditTrail audit;

    @Inject
    private Ids ids;

    @Inject
    private Clock clock;

    /** @throws RiskException RESOURCE_MISSING if the environment has no such review */
    public Review find(String id) {
        caller.require(Permission.PAYMENTS_READ);
        return existing(id, "id");
    }

    /** Those that nobody has closed yet, newest first. */
    public Page<Review> open(PageRequest page) {
        caller.require(Permission.PAYMENTS_READ);
        page.requireCursors(this::existing);
        return reviews.open(caller.environment(), page);
    }

    public Page<Review> closed(PageRequest page) {
        caller.require(Permission.PAYMENTS_READ);
        page.requireCursors(this::existing);
        return reviews.closed(caller.environment(), page);
    }

    public long countOpen() {
        caller.require(Permission.PAYMENTS_READ);
        return reviews.countOpen(caller.environment());
    }

    /**
     * Lets a payment pass; it captures nothing and tries nothing again.
     *
     * @throws RiskException REVIEW_CLOSED if the review is over
     */
    public Review approve(String id) {
        caller.require(Permission.REVIEWS_WRITE);
        Review review = existing(id, "id");
        Charge charge = charges.hold(caller.environment(), review.chargeId()).orElseThrow();
        desk.approve(charge, review);
        audit.record("review.approved", id);
        return review;
    }

    /** Writes something down about a review, be it open or closed. */
    public ReviewNote note(String id, String words) {
        caller.require(Permission.REVIEWS_WRITE);
        Review review = existing(id, "id");
        Instant now = clock.instant();
        ReviewNote note = new ReviewNote(
                ids.next("note", now), now, review, caller.actor().id(), words);
        reviews.add(note.environment(), note);
        audit.record("review.noted", id);
        return note;
    }

    /** The notes on a review, oldest first. */
    public List<ReviewNote> notes(String id) {
        caller.require(Permission.PAYMENTS_READ);
        return reviews.notes(caller.environment(), existing(id, "id").id());
    }

    private Review existing(String id, String param) {
        return new Lookup(caller.environment(), "review", id, param).in(reviews::find);
    }
}
