package io.vigia.domain.scoring.training;

import io.vigia.domain.kernel.ErrorCode;

/** What can be wrong about wanting a model trained. */
public enum TrainingError implements ErrorCode {
    TRAINING_UNDER_WAY(409);

    private final int httpStatus;

    TrainingError(int httpStatus) {
        this.httpStatus = httpStatus;
    }

    @Override
    public int httpStatus() {
        return httpStatus;
    }
}
