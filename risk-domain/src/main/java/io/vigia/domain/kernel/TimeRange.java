package io.vigia.domain.kernel;

import java.time.Instant;

/**
 * A span of time, open at either end.
 *
 * @param from the first moment in it, or null for the beginning of time
 * @param until the first moment after it, or null for no end
 */
public record TimeRange(Instant from, Instant until) {

    public static final TimeRange ALL = new TimeRange(null, null);
}
