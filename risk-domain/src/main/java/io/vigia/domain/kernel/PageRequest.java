package io.vigia.domain.kernel;

import java.util.function.BiConsumer;

/**
 * Which stretch of a list is wanted.
 *
 * @param limit how many, 1 to 100
 * @param startingAfter the id after which to start, or null
 * @param endingBefore the id before which to end, or null
 * @param created the moments of creation wanted
 */
public record PageRequest(int limit, String startingAfter, String endingBefore, TimeRange created) {

    public static final int MAX_LIMIT = 100;

    public PageRequest {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new IllegalArgumentException("limit " + limit);
        }
    }

    /** The newest ones. */
    public static PageRequest first(int limit) {
        return new PageRequest(limit, null, null, TimeRange.ALL);
    }

    public boolean backwards() {
        return endingBefore != null;
    }

    /**
     * Sees to it that the objects exist after and before which to list.
     *
     * @param finder takes an object's id and the parameter that named it, and throws if there is none
     */
    public void requireCursors(BiConsumer<String, String> finder) {
        if (startingAfter != null) {
            finder.accept(startingAfter, "starting_after");
        }
        if (endingBefore != null) {
            finder.accept(endingBefore, "ending_before");
        }
    }
}
