package io.vigia.portal.reviews;

import io.vigia.domain.kernel.Page;
import io.vigia.domain.kernel.PageRequest;
import io.vigia.domain.reviews.Review;
import io.vigia.portal.platform.walk.WalkedList;
import io.vigia.service.reviews.ReviewService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Payments that somebody is to look at, newest first, a page at a time; or those that somebody has looked at. */
@Named
@RequestScoped
public class ReviewListPage extends WalkedList<Review> {

    @Inject
    ReviewService service;

    private boolean closed;

    @Override
    protected Page<Review> read(PageRequest wanted) {
        return closed ? service.closed(wanted) : service.open(wanted);
    }

    /** How many wait. */
    public long getWaiting() {
        return service.countOpen();
    }

    @Override
    protected String filter() {
        return "show=" + getShow() + '&';
    }

    @Override
    protected String idOf(Review review) {
        return review.id();
    }

    public boolean isClosed() {
        return closed;
    }

    /** Open or closed. */
    public String getShow() {
        return closed ? "closed" : "open";
    }

    public void setShow(String show) {
        closed = "closed".equals(show);
    }
}
