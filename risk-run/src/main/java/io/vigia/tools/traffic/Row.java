package io.vigia.tools.traffic;

import java.time.Instant;

/** One payment of a history as text, column by column; a column without a value is empty, never null. */
public final class Row {

    private static final Column[] COLUMNS = Column.values();

    private final String[] values = new String[COLUMNS.length];

    /** Makes a row with every column empty. */
    public Row() {
        java.util.Arrays.fill(values, "");
    }

    /** Returns the value of a column, empty when there is none. */
    public String get(Column column) {
        return values[column.ordinal()];
    }

    /** Sets a column and returns this row. */
    public Row put(Column column, Object value) {
        values[column.ordinal()] = String.valueOf(value);
        return this;
    }

    /** Returns when the payment happened. */
    public Instant occurredAt() {
        return Instant.parse(get(Column.OCCURRED_AT));
    }

    /** Tells whether the row is labelled as fraud. */
    public boolean fraud() {
        return get(Column.LABEL).equals("1");
    }

    /** Tells whether the row has a label at all. */
    public boolean labelled() {
        return !get(Column.LABEL).isEmpty();
    }

    /** Returns all values in the order of the columns; changing them changes the row. */
    Object[] values() {
        return values;
    }
}
