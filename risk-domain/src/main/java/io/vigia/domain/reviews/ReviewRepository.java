package io.vigia.domain.reviews;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Page;
import io.vigia.domain.kernel.PageRequest;
import java.util.List;
import java.util.Optional;

/** Reviews and the notes on them. */
public interface ReviewRepository {

    void add(EnvironmentId environment, Review review);

    Optional<Review> find(EnvironmentId environment, String id);

    Page<Review> open(EnvironmentId environment, PageRequest page);

    Page<Review> closed(EnvironmentId environment, PageRequest page);

    long countOpen(EnvironmentId environment);

    void add(EnvironmentId environment, ReviewNote note);

    /** The notes on a review, oldest first. */
    List<ReviewNote> notes(EnvironmentId environment, String reviewId);
}
