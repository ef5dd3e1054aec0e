package io.vigia.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.regex.Pattern;

/** The logs below a home: at each start a long one is put aside, so that they cannot fill the disk by restarts. */
final class LogFile {
    private static final long ASIDE_FROM_BYTES = 16L << 20;

    private LogFile() {}

    /** Returns the file itself, ready to be appended to. */
    static Path prepare(Path log) {
        try {
            if (Files.exists(log) && Files.size(log) > ASIDE_FROM_BYTES) {
                Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException failure) {
            throw new LaunchFailure("cannot write " + log + ": " + failure.getMessage(), failure);
        }
        return log;
    }

    /** The first line from an offset on that holds a pattern; none if the file cannot be read. */
    static Optional<String> find(Path log, long offset, Pattern pattern) {
        try (InputStream content = Files.newInputStream(log)) {
            content.skipNBytes(offset);
            return new BufferedReader(new InputStreamReader(content, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> pattern.matcher(line).find())
                    .findFirst();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
