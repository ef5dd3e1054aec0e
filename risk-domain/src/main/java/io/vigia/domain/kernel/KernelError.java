package io.vigia.domain.kernel;

/** The refusals that any feature may give. */
public enum KernelError implements ErrorCode {
    PARAMETER_MISSING(400),
    PARAMETER_UNKNOWN(400),
    PARAMETER_INVALID_EMPTY(400),
    PARAMETER_INVALID_INTEGER(400),
    PARAMETER_INVALID_STRING(400),
    PARAMETER_INVALID_VALUE(400),
    PARAMETER_TOO_LONG(400),
    RESOURCE_MISSING(404),
    PERMISSION_DENIED(403),
    LOCK_TIMEOUT(409);

    private final int httpStatus;

    KernelError(int httpStatus) {
        this.httpStatus = httpStatus;
    }

    @Override
    public int httpStatus() {
        return httpStatus;
    }
}
