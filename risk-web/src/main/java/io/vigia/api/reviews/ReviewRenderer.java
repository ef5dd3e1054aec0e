package io.vigia.api.reviews;

import io.vigia.domain.reviews.Review;
import io.vigia.service.events.Renderer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Shows reviews in events. */
@ApplicationScoped
public class ReviewRenderer implements Renderer<Review> {

    @Override
    public Class<Review> shows() {
        return Review.class;
    }

    @Override
    public Map<String, Object> render(Review subject) {
        return ReviewJson.of(subject);
    }
}
