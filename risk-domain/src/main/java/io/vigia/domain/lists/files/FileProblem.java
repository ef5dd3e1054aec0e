package io.vigia.domain.lists.files;

/** Why a file as a whole is not taken in. */
public enum FileProblem {
    EMPTY,
    TOO_LARGE,
    TOO_MANY_LINES,
    NOT_TEXT,
    UNKNOWN_COLUMN,
    RUNNING_ALREADY,
    BUSY
}
