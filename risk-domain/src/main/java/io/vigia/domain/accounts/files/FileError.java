package io.vigia.domain.accounts.files;

import io.vigia.domain.kernel.ErrorCode;

/** Why a file is refused. */
public enum FileError implements ErrorCode {
    FILE_TOO_LARGE(400),
    FILE_TYPE_INVALID(400);

    private final int httpStatus;

    FileError(int httpStatus) {
        this.httpStatus = httpStatus;
    }

    @Override
    public int httpStatus() {
        return httpStatus;
    }
}
