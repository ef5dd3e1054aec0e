package io.vigia.domain.lists.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Comma-separated values: read row by row, and written so that no spreadsheet takes a cell for a formula. */
public final class Csv {

    private static final String FORMULA = "=+-@\t\r";

    private final String text;
    private final char separator;
    private int at;
    private int line = 1;

    /**
     * Reads from the beginning.
     *
     * @param separator what stands between cells
     */
    public Csv(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /**
     * The next row; a quoted cell may have several lines.
     *
     * @return empty at the end
     */
    public Optional<Row> next() {
        if (at >= text.length()) {
            return Optional.empty();
        }
        int begun = line;
        List<String> cells = new ArrayList<>();
        boolean more = true;
        boolean closed = true;
        while (more) {
            boolean quoted = at < text.length() && text.charAt(at) == '"';
            StringBuilder cell = new StringBuilder();
            if (quoted) {
                at++;
                closed = quoted(cell);
            }
            plain(cell);
            cells.add(quoted ? cell.toString() : cell.toString().strip());
            more = at < text.length() && text.charAt(at) == separator;
            if (more) {
                at++;
            }
        }
        endLine();
        return Optional.of(new Row(begun, cells, closed));
    }

    private boolean quoted(StringBuilder cell) {
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"' && !(at < text.length() && text.charAt(at) == '"')) {
                return true;
            }
            if (c == '"') {
                at++;
            }
            if (c == '\n') {
                line++;
            }
            cell.append(c);
        }
        return false;
    }

    private void plain(StringBuilder cell) {
        while (at < text.length() && text.charAt(at) != separator && !isLineEnd(text.charAt(at))) {
            cell.append(text.charAt(at++));
        }
    }

    private void endLine() {
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
        line++;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    /** A row as text, with the end of its line; null stands for an empty cell. */
    public static String row(String... cells) {
        return Stream.of(cells).map(Csv::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    /** What was entered, of a cell that {@link #row} wrote: without the apostrophe before a formula. */
    public static String entered(String cell) {
        return cell.startsWith("'") && startsFormula(cell) ? cell.substring(1) : cell;
    }

    private static String cell(String value) {
        if (value == null) {
            return "";
        }
        String safe = startsFormula(value) ? '\'' + value : value;
        return safe.chars().anyMatch(c -> c == '"' || c == ',' || c == ';' || c == '\t' || isLineEnd((char) c))
                        || !safe.equals(safe.strip())
                ? '"' + safe.replace("\"", "\"\"") + '"'
                : safe;
    }

    /** Apostrophes are passed over, so that one more of them can always be told from those that were entered. */
    private static boolean startsFormula(String value) {
        int start = 0;
        while (start < value.length() && value.charAt(start) == '\'') {
            start++;
        }
        return start < value.length() && FORMULA.indexOf(value.charAt(start)) >= 0;
    }

    /**
     * One row.
     *
     * @param line the line it begins on, from 1
     * @param cells without the quotes; blanks around unquoted ones are gone
     * @param closed whether every quote was closed
     */
    public record Row(int line, List<String> cells, boolean closed) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** Whether nothing stands on the line. */
        public boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }
}
