package io.vigia.api.platform.transport;

import io.vigia.api.platform.ApiError;
import io.vigia.domain.kernel.RiskException;

/** Requests came faster than they may. */
public class TooManyRequests extends RiskException {

    private static final long serialVersionUID = 1L;

    private final int seconds;

    public TooManyRequests(int seconds) {
        super(
                ApiError.RATE_LIMIT,
                "Request rate limit exceeded. Slow down, and try again in " + seconds
                        + " s with the same idempotency key.");
        this.seconds = seconds;
    }

    /** When to try again. */
    public int seconds() {
        return seconds;
    }
}
