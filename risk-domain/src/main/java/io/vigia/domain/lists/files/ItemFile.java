package io.vigia.domain.lists.files;

import io.vigia.domain.lists.ItemType;
import io.vigia.domain.lists.ValueListItem;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A file of values: one value a line, or, below a first line that names them, the columns {@code value}, {@code reason} and
 * {@code expires_at} between commas, semicolons or tabs. Read line by line; what the file is called does not matter.
 */
public final class ItemFile {

    /** The most bytes that a file can have. */
    public static final int MAX_BYTES = 20 * 1024 * 1024;

    /** The most lines that a file can have. */
    public static final int MAX_LINES = 500_000;

    private static final List<String> COLUMNS = List.of("value", "reason", "expires_at");
    private static final List<String> PASSED_OVER = List.of("created", "created_by");
    private static final char[] SEPARATORS = {',', ';', '\t'};

    private final Csv csv;
    private final int lines;
    private final List<String> columns;
    private final ItemType type;
    private final ZoneId zone;

    private ItemFile(Csv csv, int lines, List<String> columns, Meaning meaning) {
        this.csv = csv;
        this.lines = lines;
        this.columns = columns;
        this.type = meaning.type();
        this.zone = meaning.zone();
    }

    /**
     * How lines are to be understood.
     *
     * @param type what the values are
     * @param zone where a day ends on which a value still counts
     */
    public record Meaning(ItemType type, ZoneId zone) {}

    /** What is wrong with a file as a whole; empty if it can be read. */
    public static Optional<FileProblem> problem(byte[] content) {
        if (content.length > MAX_BYTES) {
            return Optional.of(FileProblem.TOO_LARGE);
        }
        Optional<String> text = text(content);
        if (text.isEmpty()) {
            return Optional.of(FileProblem.NOT_TEXT);
        }
        if (text.get().isBlank()) {
            return Optional.of(FileProblem.EMPTY);
        }
        if (count(text.get()) > MAX_LINES) {
            return Optional.of(FileProblem.TOO_MANY_LINES);
        }
        List<String> columns = columns(text.get());
        boolean known = columns.stream()
                .allMatch(column -> column.isEmpty() || COLUMNS.contains(column) || PASSED_OVER.contains(column));
        return known ? Optional.empty() : Optional.of(FileProblem.UNKNOWN_COLUMN);
    }

    /**
     * Begins to read a file that has no {@link #problem}.
     *
     * @throws IllegalArgumentException if it is no text
     */
    public static ItemFile read(byte[] content, Meaning meaning) {
        String text = text(content).orElseThrow(() -> new IllegalArgumentException("no text"));
        List<String> columns = columns(text);
        Csv csv = new Csv(text, columns.isEmpty() ? ',' : separator(text));
        if (!columns.isEmpty()) {
            csv.next();
        }
        return new ItemFile(csv, count(text), columns, meaning);
    }

    /** How many lines there are, those that name columns or are blank included. */
    public int lines() {
        return lines;
    }

    /**
     * The next line that is not blank.
     *
     * @param now a value that expired before it is refused
     * @return empty at the end
     */
    public Optional<ItemLine> next(Instant now) {
        Optional<Csv.Row> row = csv.next();
        while (row.isPresent() && row.get().isBlank()) {
            row = csv.next();
        }
        return row.map(found -> line(found, now));
    }

    private ItemLine line(Csv.Row row, Instant now) {
        String first = row.cells().get(0);
        if (!row.closed()) {
            return ItemLine.refused(row.line(), cut(first), LineProblem.QUOTE_OPEN);
        }
        if (columns.isEmpty()) {
            return row.cells().size() > 1 || first.indexOf(';') >= 0 || first.indexOf('\t') >= 0
                    ? ItemLine.refused(row.line(), cut(String.join(",", row.cells())), LineProblem.COLUMNS_UNNAMED)
                    : line(row.line(), new String[] {first, null, null}, now);
        }
        if (row.cells().size() > columns.size()) {
            return ItemLine.refused(row.line(), cut(String.join(",", row.cells())), LineProblem.TOO_MANY_CELLS);
        }
        String[] cells = new String[COLUMNS.size()];
        for (int i = 0; i < row.cells().size(); i++) {
            int column = COLUMNS.indexOf(columns.get(i));
            if (column >= 0 && !row.cells().get(i).isBlank()) {
                cells[column] = row.cells().get(i);
            }
        }
        return line(row.line(), cells, now);
    }

    private ItemLine line(int number, String[] cells, Instant now) {
        String value = cells[0] == null ? "" : Csv.entered(cells[0]);
        String reason = cells[1] == null ? null : Csv.entered(cells[1]);
        Instant expires = cells[2] == null ? null : moment(cells[2].strip());
        LineProblem problem = null;
        if (value.isBlank()) {
            problem = LineProblem.VALUE_MISSING;
        } else if (type.keyOf(value).isEmpty()) {
            problem = LineProblem.VALUE_DOES_NOT_FIT;
        } else if (reason != null && reason.length() > ValueListItem.MAX_REASON_LENGTH) {
            problem = LineProblem.REASON_TOO_LONG;
        } else if (cells[2] != null && expires == null) {
            problem = LineProblem.EXPIRY_UNREADABLE;
        } else if (expires != null && !expires.isAfter(now)) {
            problem = LineProblem.EXPIRY_PAST;
        }
        return problem == null
                ? new ItemLine(number, value, new ValueListItem.Draft(value, null, reason, expires), null)
                : ItemLine.refused(number, cut(value), problem);
    }

    /** A day, which still counts, a moment with its offset, or unix seconds; null of anything else. */
    private Instant moment(String text) {
        try {
            if (text.matches("\\d{9,11}")) {
                return Instant.ofEpochSecond(Long.parseLong(text));
            }
            return text.length() == "2027-03-01".length()
                    ? LocalDate.parse(text).plusDays(1).atStartOfDay(zone).toInstant()
                    : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException noDate) {
            return null;
        }
    }

    private static List<String> columns(String text) {
        String first = firstLine(text);
        List<String> names = new ArrayList<>();
        new Csv(first, separator(text)).next().ifPresent(row -> row.cells()
                .forEach(cell -> names.add(cell.toLowerCase(Locale.ROOT))));
        return names.contains(COLUMNS.get(0)) ? names : List.of();
    }

    private static char separator(String text) {
        String first = firstLine(text);
        for (char separator : SEPARATORS) {
            if (first.indexOf(separator) >= 0) {
                return separator;
            }
        }
        return SEPARATORS[0];
    }

    private static String firstLine(String text) {
        int end = 0;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return text.substring(0, end);
    }

    private static int count(String text) {
        return (int) Math.min(Integer.MAX_VALUE, text.lines().count());
    }

    private static String cut(String value) {
        String line = value.replaceAll("\\s+", " ");
        return line.length() > ItemType.MAX_VALUE_LENGTH ? line.substring(0, ItemType.MAX_VALUE_LENGTH) : line;
    }

    private static Optional<String> text(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            String whole = text.startsWith("\uFEFF") ? text.substring(1) : text;
            boolean readable = whole.chars().noneMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r');
            return readable ? Optional.of(whole) : Optional.empty();
        } catch (CharacterCodingException otherThanText) {
            return Optional.empty();
        }
    }
}
