package io.vigia.screening.published;

/** A file that is none of the lists, or a damaged one. */
public class ListException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message a sentence for whoever brought the file */
    public ListException(String message) {
        super(message);
    }

    /** @param cause what the parser said */
    public ListException(String message, Throwable cause) {
        super(message, cause);
    }
}
