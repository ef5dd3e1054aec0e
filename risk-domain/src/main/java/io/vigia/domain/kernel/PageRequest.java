package io.vigia.domain.kernel;

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
}
