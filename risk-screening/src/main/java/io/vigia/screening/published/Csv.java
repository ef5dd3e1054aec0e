package io.vigia.screening.published;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Rows of OFAC's tables: {@code -0-} is nothing, and an end-of-file mark of DOS ends them. */
final class Csv {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setIgnoreSurroundingSpaces(true).get();

    private Csv() {}

    static int columns(String line) {
        return rows(line.getBytes(StandardCharsets.UTF_8), 1).get(0).size();
    }

    /** @param least how many columns a row has at least; a shorter one damns the file */
    static List<List<String>> rows(byte[] content, int least) {
        String text = new String(content, StandardCharsets.UTF_8).replace("\u001a", "");
        List<List<String>> rows = new ArrayList<>();
        try {
            for (CSVRecord row : FORMAT.parse(new StringReader(text))) {
                if (row.size() < least) {
                    throw new ListException(
                            "Line " + row.getRecordNumber() + " has " + row.size() + " columns, not " + least + ".");
                }
                rows.add(row.stream().map(Csv::value).toList());
            }
        } catch (IOException | IllegalStateException | java.io.UncheckedIOException e) {
            throw new ListException("The file cannot be read as a table: " + e.getMessage(), e);
        }
        return rows;
    }

    private static String value(String cell) {
        String bare = cell.strip();
        return bare.equals("-0-") ? "" : bare;
    }
}
