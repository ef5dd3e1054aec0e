package io.vigia.tools.bench;

import io.vigia.tools.UsageException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Fills a bench platform with payments as if they had been decided in the weeks before.
 *
 * <p>It copies, inside the database, the payments that were decided a moment ago through HTTP, with every row that each
 * of them left in any table, so that the copies are as real as those. A copy lies whole periods earlier; the period is
 * that of the fourth last of the eight base-62 digits of time that an id begins with, so that moving an id back is
 * replacing four characters.
 */
final class StoredPayments {

    /** 62 to the fourth milliseconds, about 4.1 hours. */
    static final long PERIOD_MILLIS = 62L * 62 * 62 * 62;

    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final String PAYMENTS = "payment_intents";
    private static final Set<String> SET_UP = Set.of(
            "accounts",
            "members",
            "api_keys",
            "rules",
            "rule_revisions",
            "value_lists",
            "value_list_items",
            "request_logs", // a chain, in which each place is taken once
            "request_chains",
            "webhook_endpoints");
    private static final int LEADING_DIGITS = 4;

    private final BenchDatabase database;

    StoredPayments(BenchDatabase database) {
        this.database = database;
    }

    /** Returns how many payments are stored. */
    long count() throws SQLException {
        return database.count(PAYMENTS);
    }

    /**
     * Copies payments until there are at least so many.
     *
     * @throws UsageException when there are none to copy
     */
    void fill(long wanted) throws SQLException {
        long stored = count();
        if (stored >= wanted) {
            return;
        }
        String latest = latestId();
        String period = latest.substring(latest.indexOf('_') + 1, latest.indexOf('_') + 1 + LEADING_DIGITS);
        List<CopyStatement> tables = tables(period);
        for (CopyStatement table : tables) {
            execute(table.prepare(period));
        }
        for (long back = firstFree(period); stored < wanted; back++) {
            for (CopyStatement table : tables) {
                int copied = execute(table.copy(period, earlier(period, back), back));
                stored += table.table().equals(PAYMENTS) ? copied : 0;
            }
        }
        for (CopyStatement table : tables) {
            execute(table.forget());
            execute("ANALYZE TABLE " + table.table());
        }
    }

    private String latestId() throws SQLException {
        List<String> ids = strings("SELECT id FROM payment_intents ORDER BY id DESC LIMIT 1");
        if (ids.isEmpty()) {
            throw new UsageException("There are no payments yet to make more of");
        }
        return ids.get(0);
    }

    /** Returns how many periods back nothing has been copied to yet. */
    private long firstFree(String period) throws SQLException {
        long back = 1;
        while (!strings("SELECT id FROM payment_intents WHERE id LIKE 'pi\\_" + earlier(period, back) + "%' LIMIT 1")
                .isEmpty()) {
            back++;
        }
        return back;
    }

    /**
     * Returns the tables in which payments leave rows of their own: those that have about as many rows or more, but for
     * what was set up.
     */
    private List<CopyStatement> tables(String period) throws SQLException {
        List<CopyStatement> tables = new ArrayList<>();
        long payments = rows(PAYMENTS, "id", period);
        for (String table : strings("SELECT table_name FROM information_schema.columns WHERE table_schema = DATABASE()"
                + " AND column_name = 'account_id' AND table_name NOT LIKE 'bench%' ORDER BY table_name")) {
            CopyStatement copy = new CopyStatement(table, columns(table));
            if (!SET_UP.contains(table)
                    && copy.keyColumn() != null
                    && rows(table, copy.keyColumn(), period) * 2 >= payments) {
                tables.add(copy);
            }
        }
        return tables;
    }

    private List<CopyStatement.ColumnType> columns(String table) throws SQLException {
        List<CopyStatement.ColumnType> columns = new ArrayList<>();
        try (Statement statement = database.connection().createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT column_name, data_type, extra FROM information_schema.columns WHERE table_schema ="
                                + " DATABASE() AND table_name = '" + table + "' ORDER BY ordinal_position")) {
            while (rows.next()) {
                columns.add(new CopyStatement.ColumnType(rows.getString(1), rows.getString(2), rows.getString(3)));
            }
        }
        return columns;
    }

    private long rows(String table, String column, String period) throws SQLException {
        return Long.parseLong(
                strings("SELECT COUNT(*) FROM " + table + " WHERE " + column + " LIKE '%\\_" + period + "%'")
                        .get(0));
    }

    private List<String> strings(String query) throws SQLException {
        List<String> strings = new ArrayList<>();
        try (Statement statement = database.connection().createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                strings.add(rows.getString(1));
            }
        }
        return strings;
    }

    /** Runs a statement and returns how many rows it wrote. */
    private int execute(String sql) throws SQLException {
        try (Statement statement = database.connection().createStatement()) {
            statement.execute(sql);
            return Math.max(0, statement.getUpdateCount());
        }
    }

    /**
     * Returns the leading digits of ids made so many periods earlier.
     *
     * @param digits base-62 digits
     */
    static String earlier(String digits, long periods) {
        long number = 0;
        for (char digit : digits.toCharArray()) {
            number = number * 62 + DIGITS.indexOf(digit);
        }
        number -= periods;
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            text.insert(0, DIGITS.charAt((int) (number % 62)));
            number /= 62;
        }
        return text.toString();
    }
}
