package io.vigia.domain.payments.refunds;

import io.vigia.domain.kernel.ErrorCode;

/** Why a refund is refused. */
public enum RefundError implements ErrorCode {
    CHARGE_NOT_REFUNDABLE(400),
    CHARGE_DISPUTED(400),
    REFUND_UNEXPECTED_STATE(400);

    private final int httpStatus;

    RefundError(int httpStatus) {
        this.httpStatus = httpStatus;
    }

    @Override
    public int httpStatus() {
        return httpStatus;
    }
}
