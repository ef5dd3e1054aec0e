package io.vigia.service.platform.rows;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/**
 * Inserts rows of one kind by plain statements, several rows with one. The entity manager looks each parameter up among all
 * of its statement, which takes longer than the insert itself once there are hundreds.
 */
public final class RowWriter {

    private static final int MOST_AT_ONCE = 16;

    private final Connection connection;
    private final String head;
    private final String row;

    /**
     * For rows of one kind.
     *
     * @param connection takes part in the current transaction
     * @param table to insert into
     * @param columns their names, in the order of the values
     */
    public RowWriter(Connection connection, String table, List<String> columns) {
        this(
                connection,
                "insert into " + table + " (" + String.join(", ", columns) + ") values ",
                "(" + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")");
    }

    private RowWriter(Connection connection, String head, String row) {
        this.connection = connection;
        this.head = head;
        this.row = row;
    }

    /** One that leaves out rows whose key is there already. */
    public RowWriter leavingKnown() {
        return new RowWriter(connection, head.replace("insert into", "insert ignore into"), row);
    }

    /**
     * Inserts them in their order; statements come in few lengths, so that they stay prepared.
     *
     * @param values gives a row's values in the order of the columns
     * @throws SQLException when the database refuses a row
     */
    public <T> void write(List<T> rows, Function<T, Object[]> values) throws SQLException {
        for (int from = 0; from < rows.size(); from += MOST_AT_ONCE) {
            insert(rows.subList(from, Math.min(rows.size(), from + MOST_AT_ONCE)), values);
        }
    }

    private <T> void insert(List<T> rows, Function<T, Object[]> values) throws SQLException {
        String sql = head + String.join(", ", Collections.nCopies(rows.size(), row));
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int parameter = 1;
            for (T each : rows) {
                for (Object value : values.apply(each)) {
                    set(statement, parameter++, value);
                }
            }
            statement.executeUpdate();
        }
    }

    private static void set(PreparedStatement statement, int parameter, Object value) throws SQLException {
        if (value instanceof String text) {
            statement.setString(parameter, text);
        } else if (value instanceof byte[] bytes) {
            statement.setBytes(parameter, bytes);
        } else if (value instanceof Long number) {
            statement.setLong(parameter, number);
        } else {
            statement.setObject(parameter, value);
        }
    }
}
