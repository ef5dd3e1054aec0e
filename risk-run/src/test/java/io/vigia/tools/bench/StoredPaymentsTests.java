package io.vigia.tools.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vigia.tools.bench.CopyStatement.ColumnType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoredPaymentsTests {

    @ParameterizedTest
    @CsvSource({"0V3a, 1, 0V3Z", "0V30, 1, 0V2z", "0100, 1, 00zz", "0V3a, 62, 0V2a", "zzzz, 0, zzzz"})
    void movesIdsBackByWholePeriods(String digits, long periods, String earlier) {
        assertEquals(earlier, StoredPayments.earlier(digits, periods));
    }

    @Test
    void copiesIdsReferencesAndTimesToTheEarlierPeriod() {
        CopyStatement copy = new CopyStatement(
                "charges",
                List.of(
                        new ColumnType("id", "varchar", ""),
                        new ColumnType("account_id", "varchar", ""),
                        new ColumnType("created", "bigint", ""),
                        new ColumnType("payment_intent_id", "varchar", ""),
                        new ColumnType("amount", "bigint", ""),
                        new ColumnType("place", "char", ""),
                        new ColumnType("day", "int", "VIRTUAL GENERATED")));
        assertEquals(
                "CREATE TEMPORARY TABLE bench_charges AS SELECT * FROM charges WHERE id LIKE '%\\_0V3a%'",
                copy.prepare("0V3a"));
        assertEquals(
                "INSERT INTO charges (id, account_id, created, payment_intent_id, amount, place) SELECT"
                        + " REPLACE(id, '_0V3a', '_0V3Y'), account_id, created - 29552672,"
                        + " REPLACE(payment_intent_id, '_0V3a', '_0V3Y'), amount,"
                        + " CONCAT('0V3Y', SUBSTRING(place, 5)) FROM bench_charges",
                copy.copy("0V3a", "0V3Y", 2));
    }

    @Test
    void keysOfIdempotencyGetAnEnding() {
        CopyStatement copy = new CopyStatement(
                "idempotency_keys",
                List.of(new ColumnType("idempotency_key", "varchar", ""), new ColumnType("request_id", "varchar", "")));
        assertEquals("request_id", copy.keyColumn());
        assertEquals(
                "INSERT INTO idempotency_keys (idempotency_key, request_id) SELECT CONCAT(idempotency_key, '-3'),"
                        + " REPLACE(request_id, '_0V3a', '_0V3X') FROM bench_idempotency_keys",
                copy.copy("0V3a", "0V3X", 3));
    }
}
