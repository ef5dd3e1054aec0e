package io.vigia.api.platform;

import io.vigia.domain.kernel.ErrorCode;

/** The refusals of the wire itself. */
public enum ApiError implements ErrorCode {
    URL_UNRECOGNIZED(404),
    REQUEST_UNREADABLE(400),
    BODY_TOO_LARGE(413),
    BODY_UNREADABLE(400),
    PARAMETERS_TOO_MANY(400),
    EXPANSION_IMPOSSIBLE(400),
    VERSION_INVALID(400),
    ACCOUNT_INVALID(403),
    RATE_LIMIT(429),
    INTERNAL_ERROR(500);

    private final int httpStatus;

    ApiError(int httpStatus) {
        this.httpStatus = httpStatus;
    }

    @Override
    public int httpStatus() {
        return httpStatus;
    }
}
