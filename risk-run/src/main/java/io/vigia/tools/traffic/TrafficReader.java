package io.vigia.tools.traffic;

import io.vigia.tools.UsageException;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Set;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a file of payments row by row, in our own format or the Fraud Detection Handbook's, told by its header. */
public final class TrafficReader implements Iterator<Row>, Closeable {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private final CountingInputStream source;
    private final long sizeBytes;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final Function<CSVRecord, Row> format;

    private TrafficReader(CountingInputStream source, long sizeBytes, CSVParser parser) {
        this.source = source;
        this.sizeBytes = sizeBytes;
        this.parser = parser;
        this.records = parser.iterator();
        this.format = formatOf(Set.copyOf(parser.getHeaderNames()));
    }

    /**
     * Opens a file, decompressing it when its name ends in {@code .gz}.
     *
     * @throws UsageException when the header is of neither format
     */
    public static TrafficReader open(Path file) throws IOException {
        CountingInputStream source = new CountingInputStream(Files.newInputStream(file));
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(source, 1 << 12) : source;
        BufferedReader reader = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8), 1 << 16);
        return new TrafficReader(source, Files.size(file), CSVParser.parse(reader, FORMAT));
    }

    private static Function<CSVRecord, Row> formatOf(Set<String> header) {
        if (header.contains("TX_DATETIME")) {
            return HandbookFormat::row;
        }
        if (header.contains(Column.OCCURRED_AT.header()) && header.contains(Column.AMOUNT.header())) {
            return TrafficReader::ownRow;
        }
        throw new UsageException(
                "The file is neither ours (occurred_at, amount, …) nor the Handbook's (TX_DATETIME, …)");
    }

    private static Row ownRow(CSVRecord line) {
        Row row = new Row();
        for (Column column : Column.values()) {
            if (line.isSet(column.header())) {
                row.put(column, line.get(column.header()));
            }
        }
        return row;
    }

    /** Returns which part of the file has been read, from 0 to 1. */
    public double progress() {
        return sizeBytes == 0 ? 1 : (double) source.count() / sizeBytes;
    }

    @Override
    public boolean hasNext() {
        return records.hasNext();
    }

    @Override
    public Row next() {
        return format.apply(records.next());
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
