package io.vigia.portal.onboarding;

import io.vigia.system.Platform;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Rows of the platform's database. */
final class Rows {

    private Rows() {}

    static void change(Platform platform, String sql, Object... values) {
        try (Connection database = platform.database();
                PreparedStatement statement = filled(database, sql, values)) {
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The number, or the text as a number, that a query answers. */
    static long count(Platform platform, String sql, Object... values) {
        return Long.parseLong(text(platform, sql, values));
    }

    /** What a query answers in its first row. */
    static String text(Platform platform, String sql, Object... values) {
        try (Connection database = platform.database();
                PreparedStatement statement = filled(database, sql, values);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static PreparedStatement filled(Connection database, String sql, Object... values) throws SQLException {
        PreparedStatement statement = database.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
