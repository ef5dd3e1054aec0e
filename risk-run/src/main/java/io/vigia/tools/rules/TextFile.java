package io.vigia.tools.rules;

import io.vigia.tools.UsageException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * A file of lines in UTF-8, packed with gzip or not: its first bytes tell, whatever its name is.
 *
 * @param path where it is
 */
record TextFile(Path path) {

    /**
     * A line that is not blank.
     *
     * @param number from 1
     */
    record Line(int number, String text) {}

    /** The file of this name in a folder, or the one with {@code .gz} behind it. */
    static Optional<TextFile> find(Path folder, String name) {
        for (String each : List.of(name, name + ".gz")) {
            if (Files.isRegularFile(folder.resolve(each))) {
                return Optional.of(new TextFile(folder.resolve(each)));
            }
        }
        return Optional.empty();
    }

    /**
     * The file of this name in a folder.
     *
     * @throws UsageException when there is none
     */
    static TextFile in(Path folder, String name) {
        return find(folder, name)
                .orElseThrow(() -> new UsageException("There is no " + name + " (or " + name + ".gz) in " + folder));
    }

    /**
     * All of it.
     *
     * @throws UsageException when it cannot be read
     */
    String content() {
        try (InputStream raw = new BufferedInputStream(Files.newInputStream(path))) {
            raw.mark(2);
            boolean packed = raw.read() == 0x1f && raw.read() == 0x8b;
            raw.reset();
            byte[] bytes = packed ? new GZIPInputStream(raw).readAllBytes() : raw.readAllBytes();
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(java.nio.ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new UsageException(path + " is not in UTF-8");
        } catch (NoSuchFileException e) {
            throw new UsageException("There is no file " + path);
        } catch (IOException e) {
            throw new UsageException(path + " cannot be read: " + e.getMessage());
        }
    }

    /** Its lines, but for blank ones. */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (String text : content().split("\\R", -1)) {
            number++;
            if (!text.isBlank()) {
                lines.add(new Line(number, text));
            }
        }
        return lines;
    }

    /** Its lines, but for blank ones and for those that begin with {@code #}. */
    List<Line> statements() {
        return lines().stream()
                .filter(line -> !line.text().stripLeading().startsWith("#"))
                .toList();
    }

    /** What is wrong in a line, for the person at the terminal. */
    UsageException wrong(Line line, String what) {
        return new UsageException(path + ":" + line.number() + ": " + what);
    }

    /** The same of a line that only its number names. */
    UsageException wrong(int line, String what) {
        return new UsageException(path + ":" + line + ": " + what);
    }
}
