package io.vigia.domain.settlement;

import io.vigia.domain.kernel.ErrorCode;

/** Why a request about a payout is refused. */
public enum PayoutError implements ErrorCode {
    PAYOUT_UNEXPECTED_STATE(400);

    private final int httpStatus;

    PayoutError(int httpStatus) {
        this.httpStatus = httpStatus;
    }

    @Override
    public int httpStatus() {
        return httpStatus;
    }
}
