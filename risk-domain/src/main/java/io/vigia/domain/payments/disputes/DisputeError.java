package io.vigia.domain.payments.disputes;

import io.vigia.domain.kernel.ErrorCode;

/** Why a request about a dispute is refused. */
public enum DisputeError implements ErrorCode {
    DISPUTE_UNEXPECTED_STATE(400);

    private final int httpStatus;

    DisputeError(int httpStatus) {
        this.httpStatus = httpStatus;
    }

    @Override
    public int httpStatus() {
        return httpStatus;
    }
}
