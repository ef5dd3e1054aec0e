package io.vigia.system.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vigia.system.Platform;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/** The ledger as the database has it, all environments at once, to be counted over again. */
record Books(Platform platform) {

    /** Adds all entries up anew, and compares with what stands in the books and with the balance transactions. */
    void audit() throws SQLException {
        try (Connection database = platform.database()) {
            database.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            database.setAutoCommit(false);
            Map<String, Long> standing = sums(
                    database,
                    "select concat(account_id, livemode, currency, book), amount from ledger_balances where amount <> 0");
            Map<String, Long> counted = sums(
                    database,
                    "select concat(account_id, livemode, currency, into_book), sum(amount) from ledger_entries group by 1");
            sums(
                            database,
                            "select concat(account_id, livemode, currency, from_book), -sum(amount) from ledger_entries"
                                    + " group by 1")
                    .forEach((book, amount) -> counted.merge(book, amount, Long::sum));
            counted.values().removeIf(amount -> amount == 0);
            assertEquals(counted, standing);
            assertEquals(
                    0, standing.values().stream().mapToLong(Long::longValue).sum());
            assertEquals(
                    sums(
                            database,
                            "select concat(account_id, livemode, currency, if(cleared, 'AVAILABLE', 'PENDING')),"
                                    + " sum(amount - fee) from balance_transactions group by 1 having sum(amount - fee)"
                                    + " <> 0"),
                    sums(
                            database,
                            "select concat(account_id, livemode, currency, book), amount from ledger_balances where"
                                    + " amount <> 0 and book in ('AVAILABLE', 'PENDING')"));
        }
    }

    private static Map<String, Long> sums(Connection database, String sql) throws SQLException {
        Map<String, Long> sums = new TreeMap<>();
        try (PreparedStatement statement = database.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                sums.put(rows.getString(1), rows.getLong(2));
            }
        }
        return sums;
    }

    /** What a merchant's balance tells of a currency. */
    static long of(Api merchant, String part, String currency) {
        for (var each : merchant.get("/v1/balance").expect(200).json().getAsJsonArray(part)) {
            if (each.getAsJsonObject().get("currency").getAsString().equals(currency)) {
                return each.getAsJsonObject().get("amount").getAsLong();
            }
        }
        return 0;
    }
}
