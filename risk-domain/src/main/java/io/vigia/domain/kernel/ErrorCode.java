package io.vigia.domain.kernel;

import java.util.Locale;

/** A kind of refusal; each feature has one enum of them, and each constant a heading in {@code docs/errors.md}. */
public interface ErrorCode {

    /** The constant's name. */
    String name();

    /** The HTTP status that the merchant API answers with. */
    int httpStatus();

    /** The code on the wire. */
    default String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The wire's error type, {@code invalid_request_error} unless a constant says otherwise. */
    default String type() {
        return httpStatus() >= 500 ? "api_error" : "invalid_request_error";
    }
}
