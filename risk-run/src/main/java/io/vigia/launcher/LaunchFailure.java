package io.vigia.launcher;

/** What kept the platform from starting or running, told in one line that a person can act on. */
final class LaunchFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message one line, naming what to do about it where that is known */
    LaunchFailure(String message) {
        super(message);
    }

    /** @param message one line; the cause is for the tests, people see the message alone */
    LaunchFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
