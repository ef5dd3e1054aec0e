package io.vigia.service.platform.rows;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** Inserts rows of one shape, several with one statement. */
final class RowWriter {

    private static final int MOST_AT_ONCE = 16;

    private final Connection connection;

    RowWriter(Connection connection) {
        this.connection = connection;
    }

    /** Inserts them in their order; statements come in few lengths, so that they stay prepared. */
    void write(RowShape shape, List<Object> entities) throws SQLException {
        int done = 0;
        while (done < entities.size()) {
            int count = Math.min(MOST_AT_ONCE, entities.size() - done);
            insert(shape, entities.subList(done, done + count));
            done += count;
        }
    }

    private void insert(RowShape shape, List<Object> entities) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(shape.insert(entities.size()))) {
            int parameter = 1;
            for (Object entity : entities) {
                for (Object value : shape.values(entity)) {
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
