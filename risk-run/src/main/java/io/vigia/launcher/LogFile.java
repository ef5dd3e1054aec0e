package io.vigia.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

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

    /** The last lines of a log that hold a word; none if it cannot be read. */
    static List<String> find(Path log, String word) {
        try (Stream<String> lines = Files.lines(log, java.nio.charset.StandardCharsets.ISO_8859_1)) {
            return lines.filter(line -> line.contains(word)).toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
