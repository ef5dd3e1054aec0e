package io.vigia.domain.scoring.serving;

import io.vigia.domain.kernel.ErrorCode;

/** What can be wrong about models and settings of scores. */
public enum ServingError implements ErrorCode {
    MODEL_INVALID(400),
    MODEL_UNEXPECTED_STATE(400);

    private final int httpStatus;

    ServingError(int httpStatus) {
        this.httpStatus = httpStatus;
    }

    @Override
    public int httpStatus() {
        return httpStatus;
    }
}
