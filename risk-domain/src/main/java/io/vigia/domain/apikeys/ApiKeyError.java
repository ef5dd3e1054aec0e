package io.vigia.domain.apikeys;

import io.vigia.domain.kernel.ErrorCode;

/** Why a key is not accepted. */
public enum ApiKeyError implements ErrorCode {
    API_KEY_MISSING,
    API_KEY_INVALID,
    API_KEY_EXPIRED,
    LIVE_MODE_CLOSED,
    WRONG_ENVIRONMENT;

    @Override
    public int httpStatus() {
        return 401;
    }
}
