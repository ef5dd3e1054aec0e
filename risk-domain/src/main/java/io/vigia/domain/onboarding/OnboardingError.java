package io.vigia.domain.onboarding;

import io.vigia.domain.kernel.ErrorCode;

/** Why coming aboard stops. */
public enum OnboardingError implements ErrorCode {
    APPLICATION_INCOMPLETE(400),
    APPLICATION_STATE_INVALID(409),
    PERSON_REFUSED(400),
    CATEGORY_PROHIBITED(400),
    REVIEWER_NOT_INDEPENDENT(403),
    HITS_UNRESOLVED(409),
    DOCUMENT_INFECTED(400),
    DOCUMENT_SCAN_UNAVAILABLE(503),
    SANCTION_LIST_INVALID(400),
    AGREEMENT_OUTDATED(409),
    ONBOARDING_REQUIRED(403),
    GO_LIVE_INCOMPLETE(409);

    private final int httpStatus;

    OnboardingError(int httpStatus) {
        this.httpStatus = httpStatus;
    }

    @Override
    public int httpStatus() {
        return httpStatus;
    }
}
