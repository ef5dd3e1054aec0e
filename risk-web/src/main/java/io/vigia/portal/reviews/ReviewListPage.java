package io.vigia.portal.reviews;

import io.vigia.domain.kernel.Page;
import io.vigia.domain.kernel.PageRequest;
import io.vigia.domain.kernel.TimeRange;
import io.vigia.domain.reviews.Review;
import io.vigia.service.reviews.ReviewService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Payments that somebody is to look at, newest first, a page at a time; or those that somebody has looked at. */
@Named
@RequestScoped
public class ReviewListPage {

    private static final int ROWS = 25;

    @Inject
    ReviewService service;

    private boolean closed;
    private String after;
    private String before;
    private Page<Review> page;

    public Page<Review> getPage() {
        if (page == null) {
            PageRequest wanted = new PageRequest(ROWS, after, before, TimeRange.ALL);
            page = closed ? service.closed(wanted) : service.open(wanted);
        }
        return page;
    }

    /** How many wait. */
    public long getWaiting() {
        return service.countOpen();
    }

    /** The address of the next page; empty if this is the last. */
    public String getNext() {
        List<Review> items = getPage().items();
        boolean more = before != null || getPage().hasMore();
        return items.isEmpty() || !more ? "" : address("after", items.get(items.size() - 1));
    }

    /** The address of the page before; empty if this is the first. */
    public String getPrevious() {
        List<Review> items = getPage().items();
        boolean more = after != null || before != null && getPage().hasMore();
        return items.isEmpty() || !more ? "" : address("before", items.get(0));
    }

    private String address(String cursor, Review at) {
        return "?show=" + getShow() + '&' + cursor + '=' + at.id();
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

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = id(after);
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = id(before);
    }

    private static String id(String text) {
        return text != null && text.matches("prv_\\w{1,60}") ? text : null;
    }
}
