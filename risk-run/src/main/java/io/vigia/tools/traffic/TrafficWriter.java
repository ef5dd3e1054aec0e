package io.vigia.tools.traffic;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes rows as CSV with a header, the same bytes for the same rows on every machine. */
public final class TrafficWriter implements Closeable {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();

    private final CSVPrinter printer;

    /**
     * Writes the header.
     *
     * @param out where the rows go; closed with this writer
     */
    public TrafficWriter(OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        printer = new CSVPrinter(writer, FORMAT);
        printer.printRecord(Arrays.stream(Column.values()).map(Column::header));
    }

    /** Opens a file to write, compressed when its name ends in {@code .gz}. */
    public static TrafficWriter open(Path file) throws IOException {
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
        return new TrafficWriter(file.toString().endsWith(".gz") ? new GZIPOutputStream(out, 1 << 16) : out);
    }

    /** Appends one row. */
    public void write(Row row) throws IOException {
        printer.printRecord(row.values());
    }

    @Override
    public void close() throws IOException {
        printer.close(true);
    }
}
