package io.vigia.tools.bench;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Copies a period's rows of one table to an earlier period.
 *
 * @param table the table
 * @param columns its columns in their order
 */
record CopyStatement(String table, List<ColumnType> columns) {

    private static final Set<String> TIMES = Set.of("created", "at", "voucher_expires", "canceled_at", "updated");
    private static final Set<String> TEXTS = Set.of("varchar", "char");

    /**
     * A column.
     *
     * @param name its name
     * @param type its SQL type, without a size
     * @param extra what else the schema says, such as that it is generated
     */
    record ColumnType(String name, String type, String extra) {

        boolean isWritten() {
            return !extra.toLowerCase(java.util.Locale.ROOT).contains("generated") && !extra.contains("auto_increment");
        }
    }

    /** Returns the column whose value says in which period a row was made; null when no column does. */
    String keyColumn() {
        List<String> names = columns.stream().map(ColumnType::name).toList();
        return names.contains("id") ? "id" : names.contains("request_id") ? "request_id" : null;
    }

    /** Returns the name of the table in which the rows to copy are kept meanwhile. */
    private String source() {
        return "bench_" + table;
    }

    /**
     * Returns the SQL that puts the rows to copy aside, so that they are searched for only once.
     *
     * @param period the leading digits of their ids
     */
    String prepare(String period) {
        return "CREATE TEMPORARY TABLE " + source() + " AS SELECT * FROM " + table + " WHERE " + keyColumn()
                + " LIKE '%\\_" + period + "%'";
    }

    /**
     * Returns the SQL that copies the rows put aside.
     *
     * @param from the leading digits of their ids
     * @param to the leading digits of the copies' ids
     * @param back how many periods lie between
     */
    String copy(String from, String to, long back) {
        List<ColumnType> written =
                columns.stream().filter(ColumnType::isWritten).toList();
        String names = written.stream().map(ColumnType::name).collect(Collectors.joining(", "));
        String values =
                written.stream().map(column -> value(column, from, to, back)).collect(Collectors.joining(", "));
        return "INSERT INTO " + table + " (" + names + ") SELECT " + values + " FROM " + source();
    }

    /** Returns the SQL that forgets the rows put aside. */
    String forget() {
        return "DROP TEMPORARY TABLE " + source();
    }

    private static String value(ColumnType column, String from, String to, long back) {
        String name = column.name();
        if (TIMES.contains(name)) {
            return name + " - " + back * StoredPayments.PERIOD_MILLIS;
        }
        if (name.equals("idempotency_key")) {
            return "CONCAT(" + name + ", '-" + back + "')";
        }
        if (name.equals("place")) {
            return "CONCAT('" + to + "', SUBSTRING(place, " + (to.length() + 1) + "))";
        }
        boolean id = (name.equals("id") || name.endsWith("_id") || name.equals("client_secret"))
                && !name.equals("account_id");
        return id && TEXTS.contains(column.type()) ? "REPLACE(" + name + ", '_" + from + "', '_" + to + "')" : name;
    }
}
