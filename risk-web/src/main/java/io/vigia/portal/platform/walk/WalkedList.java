package io.vigia.portal.platform.walk;

import io.vigia.domain.kernel.Page;
import io.vigia.domain.kernel.PageRequest;
import io.vigia.domain.kernel.TimeRange;
import java.util.List;

/**
 * A list that is walked by id, newest first, as its page's address says.
 *
 * @param <T> what it is a list of
 */
public abstract class WalkedList<T> {

    private static final int ROWS = 25;

    private String after;
    private String before;
    private Page<T> page;

    /** Reads a stretch. */
    protected abstract Page<T> read(PageRequest wanted);

    /** What the address says beside the place in the list, as {@code type=charge.*&}. */
    protected abstract String filter();

    /** The id by which the list goes on from an item. */
    protected abstract String idOf(T item);

    public Page<T> getPage() {
        if (page == null) {
            page = read(new PageRequest(ROWS, after, before, TimeRange.ALL));
        }
        return page;
    }

    /** The address of the next page; empty if this is the last. */
    public String getNext() {
        List<T> items = getPage().items();
        boolean more = before != null || getPage().hasMore();
        return items.isEmpty() || !more ? "" : "?" + filter() + "after=" + idOf(items.get(items.size() - 1));
    }

    /** The address of the page before; empty if this is the first. */
    public String getPrevious() {
        List<T> items = getPage().items();
        boolean more = after != null || before != null && getPage().hasMore();
        return items.isEmpty() || !more ? "" : "?" + filter() + "before=" + idOf(items.get(0));
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
        return text != null && text.matches("[a-z]{2,5}_\\w{1,60}") ? text : null;
    }
}
