package io.vigia.rules.ast;

/** How two values are compared. */
public enum Comparator {
    EQUAL("="),
    NOT_EQUAL("!="),
    LESS("<"),
    GREATER(">"),
    AT_MOST("<="),
    AT_LEAST(">=");

    private final String text;

    Comparator(String text) {
        this.text = text;
    }

    /** As a rule writes it. */
    public String text() {
        return text;
    }

    /** Whether it asks for an order, which only numbers have. */
    public boolean isOrder() {
        return this != EQUAL && this != NOT_EQUAL;
    }

    /** The comparator that says the same with the sides exchanged. */
    public Comparator mirrored() {
        return switch (this) {
            case LESS -> GREATER;
            case GREATER -> LESS;
            case AT_MOST -> AT_LEAST;
            case AT_LEAST -> AT_MOST;
            case EQUAL, NOT_EQUAL -> this;
        };
    }

    /** The comparator that is true of two known values exactly when this one is not. */
    public Comparator negated() {
        return switch (this) {
            case EQUAL -> NOT_EQUAL;
            case NOT_EQUAL -> EQUAL;
            case LESS -> AT_LEAST;
            case AT_LEAST -> LESS;
            case GREATER -> AT_MOST;
            case AT_MOST -> GREATER;
        };
    }
}
