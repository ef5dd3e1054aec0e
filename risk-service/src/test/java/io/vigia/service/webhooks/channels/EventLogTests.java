package io.vigia.service.webhooks.channels;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file that log channels write to. */
class EventLogTests {

    @TempDir
    Path folder;

    @Test
    void addsLinesAlsoAfterTheFileWasMovedAway() throws IOException {
        Path file = folder.resolve("logs/events.log");
        EventLog log = new EventLog(file, 1_000);
        log.add("one");
        log.add("two");
        assertEquals(List.of("one", "two"), Files.readAllLines(file));
        Files.move(file, folder.resolve("taken"));
        log.add("three");
        assertEquals(List.of("three"), Files.readAllLines(file));
    }

    @Test
    void keepsTheLastFullFileBesideTheNewOne() throws IOException {
        Path file = folder.resolve("events.log");
        EventLog log = new EventLog(file, 10);
        for (String line : new String[] {"aaaaaaaaaa", "bbbbbbbbbb", "cccccccccc"}) {
            log.add(line);
        }
        assertEquals(List.of("cccccccccc"), Files.readAllLines(file));
        assertEquals(List.of("bbbbbbbbbb"), Files.readAllLines(folder.resolve("events.log.1")));
    }
}
