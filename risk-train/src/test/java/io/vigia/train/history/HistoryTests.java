package io.vigia.train.history;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigia.tools.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryTests {

    private static final String HEADER =
            "TRANSACTION_ID,TX_DATETIME,CUSTOMER_ID,TERMINAL_ID,TX_AMOUNT,TX_TIME_SECONDS,TX_TIME_DAYS,TX_FRAUD\n";

    @TempDir
    private Path folder;

    @Test
    void severalFilesAreOneHistoryInTheOrderOfTimeEachPaymentOnce() throws IOException {
        Path later = file("later.csv", "7,2018-04-02 00:00:01,a,x,2.5,0,0,1\n8,2018-04-03 10:00:00,b,y,3,0,0,0\n");
        Path first = file("first.csv", "5,2018-04-01 23:59:59,b,x,1,0,0,0\n7,2018-04-02 00:00:01,a,x,2.5,0,0,1\n");
        History history = HistoryReader.read(List.of(later, first));
        assertEquals(3, history.size());
        assertEquals(1.0, history.amount(0));
        assertEquals(2.5, history.amount(1));
        assertTrue(history.fraud(1));
        assertEquals(history.customer(0), history.customer(2));
        assertEquals(LocalDate.of(2018, 4, 1), history.firstDay());
        assertEquals(LocalDate.of(2018, 4, 4), history.end());
        assertEquals(1, history.firstOf(LocalDate.of(2018, 4, 2)));
        assertEquals(3, history.firstOf(LocalDate.of(2019, 1, 1)));
    }

    @Test
    void saysWhatIsWrongWithAFile() throws IOException {
        Path bad = file("bad.csv", "1,2018-04-01 00:00:00,a,x,1,0,0,0\n2,yesterday,a,x,1,0,0,0\n");
        String message = assertThrows(UsageException.class, () -> HistoryReader.read(List.of(bad)))
                .getMessage();
        assertTrue(message.contains("line 3"), message);
        Path label = file("label.csv", "1,2018-04-01 00:00:00,a,x,1,0,0,maybe\n");
        assertThrows(UsageException.class, () -> HistoryReader.read(List.of(label)));
        Path other = Files.writeString(folder.resolve("other.csv"), "a,b\n1,2\n");
        assertThrows(UsageException.class, () -> HistoryReader.read(List.of(other)));
        assertThrows(UsageException.class, () -> HistoryReader.read(List.of(file("empty.csv", ""))));
        assertThrows(UsageException.class, () -> HistoryReader.read(List.of(folder.resolve("none.csv"))));
    }

    @Test
    void cardsKnownToBeCompromisedLeaveTheTestAndLabelsAreOldEnough() {
        Histories made = new Histories();
        made.add("2018-07-25T10:00:00", "old", "x", 1, true); // of the week of training: known
        made.add("2018-07-30T10:00:00", "honest", "x", 1, false);
        made.add("2018-08-01T10:00:00", "mid", "x", 1, true); // known from the second day of the test on
        made.add("2018-08-08T10:00:00", "old", "x", 1, true);
        made.add("2018-08-08T11:00:00", "mid", "x", 1, false);
        made.add("2018-08-09T10:00:00", "mid", "x", 1, true);
        made.add("2018-08-14T10:00:00", "honest", "x", 1, true);
        made.add("2018-08-15T10:00:00", "honest", "x", 1, true);
        Split split = Split.of(made.history(), LocalDate.of(2018, 8, 8), 7);
        assertArrayEquals(new int[] {0, 1}, split.train());
        assertArrayEquals(new int[] {4, 6}, split.test());
    }

    private Path file(String name, String lines) throws IOException {
        return Files.writeString(folder.resolve(name), HEADER + lines);
    }
}
