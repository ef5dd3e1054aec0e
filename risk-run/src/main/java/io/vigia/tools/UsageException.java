package io.vigia.tools;

/** Tells that a tool was called wrongly; its message is meant for the person at the terminal. */
public class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message what was wrong and what would be right */
    public UsageException(String message) {
        super(message);
    }
}
