package io.vigia.domain.lists.files;

/** Why a line of a file is refused. */
public enum LineProblem {
    VALUE_DOES_NOT_FIT,
    VALUE_MISSING,
    REASON_TOO_LONG,
    EXPIRY_UNREADABLE,
    EXPIRY_PAST,
    TOO_MANY_CELLS,
    COLUMNS_UNNAMED,
    QUOTE_OPEN
}
