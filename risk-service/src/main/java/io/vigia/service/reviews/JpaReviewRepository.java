package io.vigia.service.reviews;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Page;
import io.vigia.domain.kernel.PageRequest;
import io.vigia.domain.reviews.ClosedReason;
import io.vigia.domain.reviews.Review;
import io.vigia.domain.reviews.ReviewNote;
import io.vigia.domain.reviews.ReviewRepository;
import io.vigia.service.platform.Pages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** Reviews in the database. */
@ApplicationScoped
public class JpaReviewRepository implements ReviewRepository {

    @Inject
    private EntityManager entities;

    @Override
    public void add(EnvironmentId environment, Review review) {
        entities.persist(review);
    }

    @Override
    public Optional<Review> find(EnvironmentId environment, String id) {
        return Optional.ofNullable(entities.find(Review.class, id))
                .filter(review -> review.environment().equals(environment));
    }

    @Override
    public Page<Review> open(EnvironmentId environment, PageRequest page) {
        return new Pages<>(entities, Review.class, "prv", environment)
                .without("closedReason")
                .get(page);
    }

    @Override
    public Page<Review> closed(EnvironmentId environment, PageRequest page) {
        return new Pages<>(entities, Review.class, "prv", environment)
                .among("closedReason", List.of(ClosedReason.values()))
                .get(page);
    }

    @Override
    public long countOpen(EnvironmentId environment) {
        return entities.createQuery(
                        "select count(r) from Review r where r.accountId = :account and r.livemode = :livemode and"
                                + " r.closedReason is null",
                        Long.class)
                .setParameter("account", environment.accountId())
                .setParameter("livemode", environment.livemode())
                .getSingleResult();
    }

    @Override
    public void add(EnvironmentId environment, ReviewNote note) {
        entities.persist(note);
    }

    @Override
    public List<ReviewNote> notes(EnvironmentId environment, String reviewId) {
        return new Pages<>(entities, ReviewNote.class, "note", environment)
                .with("reviewId", reviewId)
                .ascending(true)
                .get(PageRequest.first(PageRequest.MAX_LIMIT))
                .items();
    }
}
