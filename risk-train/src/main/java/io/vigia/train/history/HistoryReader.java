package io.vigia.train.history;

import io.vigia.tools.UsageException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/** Reads files in the Fraud Detection Handbook's format as one history: in the order of time, each payment once. */
public final class HistoryReader {

    private static final List<String> COLUMNS =
            List.of("TRANSACTION_ID", "TX_DATETIME", "CUSTOMER_ID", "TERMINAL_ID", "TX_AMOUNT", "TX_FRAUD");

    private static final int SECONDS_A_DAY = 86_400;
    private static final int DATE_LENGTH = 10;

    private final History history = new History();
    private final Set<String> known = new HashSet<>();
    private final Map<String, Long> days = new HashMap<>();

    private HistoryReader() {}

    /**
     * Reads files; a payment that stands in several counts once.
     *
     * @throws UsageException when one cannot be read
     */
    public static History read(List<Path> files) throws IOException {
        HistoryReader reader = new HistoryReader();
        for (Path file : files) {
            reader.read(file);
        }
        if (reader.history.size() == 0) {
            throw new UsageException("There are no payments in " + files);
        }
        return reader.history.inOrder();
    }

    private void read(Path file) throws IOException {
        try (BufferedReader reader = open(file)) {
            String header = reader.readLine();
            List<String> names =
                    header == null ? List.of() : Arrays.asList(header.strip().split(","));
            int[] places = COLUMNS.stream().mapToInt(names::indexOf).toArray();
            for (int i = 0; i < places.length; i++) {
                if (places[i] < 0) {
                    throw new UsageException(file + " has no column " + COLUMNS.get(i));
                }
            }
            int number = 1;
            for (String text = reader.readLine(); text != null; text = reader.readLine()) {
                number++;
                if (!text.isBlank()) {
                    add(text.strip().split(",", -1), places, file + ", line " + number);
                }
            }
        }
    }

    private void add(String[] cells, int[] places, String where) {
        try {
            if (known.add(cells[places[0]])) {
                history.add(
                        second(cells[places[1]]),
                        cells[places[2]],
                        cells[places[3]],
                        Double.parseDouble(cells[places[4]]),
                        fraud(cells[places[5]]));
            }
        } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new UsageException(where + ": not a payment (" + String.join(",", cells) + ")");
        }
    }

    private long second(String text) {
        long midnight = days.computeIfAbsent(
                text.substring(0, DATE_LENGTH), day -> LocalDate.parse(day).toEpochDay() * SECONDS_A_DAY);
        return midnight + LocalTime.parse(text.substring(DATE_LENGTH + 1)).toSecondOfDay();
    }

    private static boolean fraud(String text) {
        if (!text.equals("0") && !text.equals("1")) {
            throw new IllegalArgumentException(text);
        }
        return text.equals("1");
    }

    private static BufferedReader open(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new UsageException("There is no file " + file);
        }
        InputStream in = Files.newInputStream(file);
        return new BufferedReader(
                new InputStreamReader(
                        file.toString().endsWith(".gz") ? new GZIPInputStream(in, 1 << 16) : in,
                        StandardCharsets.UTF_8),
                1 << 16);
    }
}
