package io.vigia.train.merchant;

import io.vigia.domain.customers.PaymentMethodType;
import io.vigia.domain.scoring.features.Features;
import io.vigia.domain.velocity.AttemptStatus;
import io.vigia.tools.UsageException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads observed payments from a CSV file: {@code at}, {@code payer}, {@code method}, {@code status}, {@code label} (1, 0
 * or empty), {@code label_weight}, {@code score}, {@code original_score}, {@code propensity} and all features by name.
 */
final class FileSource {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    private static final int WHOLE = 100;

    private FileSource() {}

    static List<Observed> read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new UsageException("There is no file " + file);
        }
        List<Observed> all = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file);
                InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
                CSVParser parser = CSVParser.parse(
                        new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8)), FORMAT)) {
            List<String> wanted = new ArrayList<>(List.of("at", "payer", "method", "status", "label"));
            wanted.addAll(Features.schema().names());
            wanted.removeAll(parser.getHeaderNames());
            if (!wanted.isEmpty()) {
                throw new UsageException(file + " has no column " + wanted.get(0));
            }
            for (CSVRecord line : parser) {
                try {
                    all.add(observed(line));
                } catch (IllegalArgumentException | DateTimeException e) {
                    throw new UsageException(file + ", line " + (line.getRecordNumber() + 1) + ": " + e.getMessage());
                }
            }
        } catch (UncheckedIOException e) {
            throw new UsageException(file + ": " + e.getMessage());
        }
        return all;
    }

    private static Observed observed(CSVRecord line) {
        String method = line.get("method");
        String original = text(line, "original_score");
        return new Observed(
                Instant.parse(line.get("at")),
                line.get("payer"),
                PaymentMethodType.of(method)
                        .orElseThrow(() -> new IllegalArgumentException("there is no method " + method)),
                AttemptStatus.valueOf(line.get("status").toUpperCase(Locale.ROOT)),
                label(line.get("label"), text(line, "label_weight")),
                text(line, "score").isEmpty() ? null : Integer.valueOf(text(line, "score")),
                original.isEmpty()
                        ? null
                        : new Observed.Exploration(
                                Integer.parseInt(original), Double.parseDouble(text(line, "propensity"))),
                features(line));
    }

    private static Observed.Label label(String label, String weight) {
        return switch (label) {
            case "" -> null;
            case "0", "1" -> new Observed.Label(label.equals("1"), weight.isEmpty() ? WHOLE : Integer.parseInt(weight));
            default -> throw new IllegalArgumentException("a label is 1, 0 or empty, not " + label);
        };
    }

    private static float[] features(CSVRecord line) {
        List<String> names = Features.schema().names();
        float[] features = new float[names.size()];
        for (int i = 0; i < features.length; i++) {
            String value = line.get(names.get(i));
            features[i] = value.isEmpty() ? Float.NaN : Float.parseFloat(value);
        }
        return features;
    }

    private static String text(CSVRecord line, String column) {
        return line.isSet(column) ? line.get(column) : "";
    }
}
