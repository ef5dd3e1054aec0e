package io.vigia.domain.payments.vouchers;

import io.vigia.domain.kernel.ErrorCode;

/** Why a request about a voucher, or a network's notification, is refused. */
public enum VoucherError implements ErrorCode {
    /** The signature is missing, wrong, or too old; or there is no such number, which is not told apart. */
    NOTIFICATION_SIGNATURE_INVALID(400),
    /** The body is no notification. */
    NOTIFICATION_INVALID(400),
    /** Less than the account's vouchers, or the network, can be for. */
    AMOUNT_TOO_SMALL(400),
    /** The voucher does not stand where that could be done. */
    VOUCHER_UNEXPECTED_STATE(400);

    private final int httpStatus;

    VoucherError(int httpStatus) {
        this.httpStatus = httpStatus;
    }

    @Override
    public int httpStatus() {
        return httpStatus;
    }
}
