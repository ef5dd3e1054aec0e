package io.vigia.tools.traffic;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigia.tools.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrafficReaderTests {

    private static final String HANDBOOK =
            "TRANSACTION_ID,TX_DATETIME,CUSTOMER_ID,TERMINAL_ID,TX_AMOUNT,TX_TIME_SECONDS,"
                    + "TX_TIME_DAYS,TX_FRAUD,TX_FRAUD_SCENARIO\n";

    @TempDir
    private Path folder;

    private Row first(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("payments.csv"), text);
        try (TrafficReader reader = TrafficReader.open(file)) {
            return reader.next();
        }
    }

    @ParameterizedTest
    @CsvSource({"payments.csv", "payments.csv.gz"})
    void readsWhatWasWritten(String name) throws IOException {
        Row row = new Row()
                .put(Column.PAYMENT, "p1")
                .put(Column.NAME, "Gómez, \"el Íñigo\" 王")
                .put(Column.OCCURRED_AT, "2026-06-01T00:00:05Z")
                .put(Column.AMOUNT, 5_000_000)
                .put(Column.LABEL, 1);
        Path file = folder.resolve(name);
        try (TrafficWriter writer = TrafficWriter.open(file)) {
            writer.write(row);
        }
        try (TrafficReader reader = TrafficReader.open(file)) {
            Row read = reader.next();
            assertArrayEquals(row.values(), read.values());
            assertTrue(read.fraud());
            assertEquals(1_780_272_005L, read.occurredAt().getEpochSecond());
            assertFalse(reader.hasNext());
            assertEquals(1, reader.progress());
        }
    }

    @Test
    void readsTheHandbook() throws IOException {
        Row row = first(HANDBOOK + "14762,2018-04-02 12:40:09,398,6175,87.69999999999999,132009,1,1,3\n");
        assertEquals("2018-04-02T12:40:09Z", row.occurredAt().toString());
        assertEquals("8770", row.get(Column.AMOUNT));
        assertEquals("usd", row.get(Column.CURRENCY));
        assertEquals("customer398@handbook.test", row.get(Column.EMAIL));
        assertEquals("6175", row.get(Column.TERMINAL));
        assertTrue(row.get(Column.CARD_NUMBER).startsWith("424242001000398"), row.get(Column.CARD_NUMBER));
        assertTrue(row.fraud());
    }

    @Test
    void theHandbooksPaymentsOfNothingAreOfOneCent() throws IOException {
        Row row = first(HANDBOOK + "129590,2018-04-14 12:04:05,4741,2134,0.0,1166645,13,0,0\n");
        assertEquals("1", row.get(Column.AMOUNT));
    }

    @Test
    void refusesOtherFiles() {
        assertThrows(UsageException.class, () -> first("name,price\na,1\n"));
    }
}
