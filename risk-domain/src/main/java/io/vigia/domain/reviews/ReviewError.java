package io.vigia.domain.reviews;

import io.vigia.domain.kernel.ErrorCode;

/** Why a request about a review is refused. */
public enum ReviewError implements ErrorCode {
    REVIEW_CLOSED(400);

    private final int httpStatus;

    ReviewError(int httpStatus) {
        this.httpStatus = httpStatus;
    }

    @Override
    public int httpStatus() {
        return httpStatus;
    }
}
