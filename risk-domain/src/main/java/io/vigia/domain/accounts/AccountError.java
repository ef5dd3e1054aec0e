package io.vigia.domain.accounts;

import io.vigia.domain.kernel.ErrorCode;

/** What people cannot do with accounts, passwords and teams. */
public enum AccountError implements ErrorCode {
    PASSWORD_TOO_SHORT(400),
    PASSWORD_TOO_LONG(400),
    PASSWORD_BREACHED(400),
    PASSWORD_WEAK(400),
    PASSWORD_PERSONAL(400),
    LINK_SPENT(410),
    TOO_MANY_TRIES(429),
    LAST_OWNER(409),
    SECOND_FACTOR_MISSING(403),
    SECOND_FACTOR_WRONG(400);

    private final int httpStatus;

    AccountError(int httpStatus) {
        this.httpStatus = httpStatus;
    }

    @Override
    public int httpStatus() {
        return httpStatus;
    }
}
