package io.vigia.domain.audit;

import io.vigia.domain.kernel.ErrorCode;

/** The refusals that protect against doing a thing twice. */
public enum AuditError implements ErrorCode {
    IDEMPOTENCY_ERROR(400, "idempotency_error"),
    IDEMPOTENCY_KEY_IN_USE(409, "idempotency_error");

    private final int httpStatus;
    private final String type;

    AuditError(int httpStatus, String type) {
        this.httpStatus = httpStatus;
        this.type = type;
    }

    @Override
    public int httpStatus() {
        return httpStatus;
    }

    @Override
    public String type() {
        return type;
    }
}
