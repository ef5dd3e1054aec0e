package io.vigia.domain.payments.setup;

import io.vigia.domain.kernel.ErrorCode;

/** Why something about a setup is refused. */
public enum SetupError implements ErrorCode {
    SETUP_INTENT_UNEXPECTED_STATE;

    @Override
    public int httpStatus() {
        return 400;
    }
}
