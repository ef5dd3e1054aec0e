package io.vigia.domain.ledger;

import io.vigia.domain.kernel.ErrorCode;

/** Why a wish about money is refused. */
public enum LedgerError implements ErrorCode {
    BALANCE_INSUFFICIENT(400);

    private final int httpStatus;

    LedgerError(int httpStatus) {
        this.httpStatus = httpStatus;
    }

    @Override
    public int httpStatus() {
        return httpStatus;
    }
}
