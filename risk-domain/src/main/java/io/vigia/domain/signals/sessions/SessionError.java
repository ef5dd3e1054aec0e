package io.vigia.domain.signals.sessions;

import io.vigia.domain.kernel.ErrorCode;

/** Why a browser session cannot be had or used. */
public enum SessionError implements ErrorCode {
    RADAR_SESSION_RATE_LIMITED(429),
    RADAR_SESSION_EXPIRED(400);

    private final int status;

    SessionError(int status) {
        this.status = status;
    }

    @Override
    public int httpStatus() {
        return status;
    }
}
