package io.vigia.domain.scoring.model;

/** A model that cannot be used: damaged, altered, of another format or for other features. */
public final class InvalidModelException extends RuntimeException {

    /** @param message what is wrong with it */
    public InvalidModelException(String message) {
        super(message);
    }
}
