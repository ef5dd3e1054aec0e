package io.vigia.train.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigia.tools.UsageException;
import io.vigia.train.history.Histories;
import io.vigia.train.history.HistoryReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoringBenchTests {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("payments.csv");
        Histories.write(file, LocalDate.of(2019, 1, 1), 50, 1);
    }

    @Test
    void measuresTheWeeksThatAreAskedForTheSameEachTime() throws IOException {
        String printed = run(file.toString(), "--test-from", "2019-02-05");
        double first = figure(printed, "ap_fold_1");
        double second = figure(printed, "ap_fold_2");
        assertEquals((first + second) / 2, figure(printed, "ap"), 2e-4);
        assertTrue(first > 0.9, printed);
        assertTrue(figure(printed, "auc") > 0.7, printed);
        assertTrue(figure(printed, "cp100") > 0, printed);
        assertFalse(printed.contains("fold_3"), printed); // the history ends within the third week
        assertFalse(printed.contains("handbook"), printed);
        assertEquals(printed, run(file.toString(), "--test-from", "2019-02-05"));
    }

    @Test
    void laterFilesContinueTheHistory() throws IOException {
        Path later = folder.resolve("later.csv");
        Histories.write(later, LocalDate.of(2019, 2, 20), 7, 2);
        String printed = run(file.toString(), later.toString(), "--test-from", "2019-02-20");
        assertTrue(figure(printed, "ap_fold_1") > 0.5, printed);
        assertFalse(printed.contains("fold_2"), printed);
    }

    @Test
    void takesTheLastWeeksOfAHistoryThatIsNotTheHandbooks() throws IOException {
        Folds folds = new Folds(HistoryReader.read(List.of(file)));
        assertEquals(LocalDate.of(2019, 2, 13), folds.test().get(3));
        assertEquals(4, folds.test().size());
        assertEquals(List.of(), folds.validation());
    }

    @Test
    void saysWhatItNeeds() {
        assertThrows(UsageException.class, () -> run(file.toString(), "--test-from", "2019-01-10"));
        assertThrows(UsageException.class, () -> run(file.toString(), "--test-from", "2019-03-10"));
        assertThrows(UsageException.class, () -> run(file.toString(), "--test-from", "soon"));
        assertThrows(UsageException.class, () -> run(file.toString(), "--parts", "all"));
    }

    private static String run(String... words) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ScoringBench(new PrintStream(out, true, StandardCharsets.UTF_8)).run(List.of(words));
        return out.toString(StandardCharsets.UTF_8);
    }

    private static double figure(String printed, String name) {
        Matcher matcher = Pattern.compile("(?m)^bench: " + name + " (\\S+)$").matcher(printed);
        assertTrue(matcher.find(), printed);
        return Double.parseDouble(matcher.group(1));
    }
}
