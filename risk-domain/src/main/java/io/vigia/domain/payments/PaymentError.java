package io.vigia.domain.payments;

import io.vigia.domain.kernel.ErrorCode;

/** Why a payment, or a request about one, is refused. */
public enum PaymentError implements ErrorCode {
    PAYMENT_INTENT_UNEXPECTED_STATE(400),
    PAYMENT_METHOD_UNAVAILABLE(400),
    AMOUNT_TOO_LARGE(400),
    TEST_MODE_ONLY(400),
    URL_INVALID(400),
    CHARGE_ALREADY_CAPTURED(400),
    CHARGE_ALREADY_REFUNDED(400),
    CHARGE_NOT_CAPTURABLE(400),
    PAYMENT_METHOD_OF_OTHER_CUSTOMER(400),
    PAYMENT_METHOD_ALREADY_ATTACHED(400),
    PAYMENT_METHOD_NOT_ATTACHED(400),
    TOKEN_ALREADY_USED(400),
    MISSING(402),
    PAYMENT_METHOD_NEEDS_CUSTOMER(400),
    CARD_DECLINED(402),
    EXPIRED_CARD(402),
    INCORRECT_CVC(402),
    PROCESSING_ERROR(402),
    INCORRECT_NUMBER(402),
    INVALID_EXPIRY_MONTH(402),
    INVALID_EXPIRY_YEAR(402),
    INVALID_CVC(402);

    private final int httpStatus;

    PaymentError(int httpStatus) {
        this.httpStatus = httpStatus;
    }

    @Override
    public int httpStatus() {
        return httpStatus;
    }

    @Override
    public String type() {
        return httpStatus == 402 ? "card_error" : "invalid_request_error";
    }
}
