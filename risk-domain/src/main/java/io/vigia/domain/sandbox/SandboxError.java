package io.vigia.domain.sandbox;

import io.vigia.domain.kernel.ErrorCode;

/** Why a request to the sandbox is refused. */
public enum SandboxError implements ErrorCode {
    /** Asked for with a live key. */
    SANDBOX_TEST_MODE_ONLY(400),
    /** A test clock only goes forward, and not further than two years at a time. */
    TEST_CLOCK_TIME_INVALID(400);

    private final int httpStatus;

    SandboxError(int httpStatus) {
        this.httpStatus = httpStatus;
    }

    @Override
    public int httpStatus() {
        return httpStatus;
    }
}
