package io.vigia.api.platform.upload;

import io.vigia.domain.kernel.ErrorCode;
import io.vigia.domain.kernel.RiskException;

/** What can be wrong with a body of several parts. */
public enum Unreadable implements ErrorCode {
    MULTIPART_UNREADABLE;

    @Override
    public int httpStatus() {
        return 400;
    }

    static RiskException because(String why) {
        return new RiskException(MULTIPART_UNREADABLE, "The body is not well-formed multipart/form-data: " + why + ".");
    }
}
