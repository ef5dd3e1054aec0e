package io.vigia.service.onboarding.screening;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of lists are taken once, and not before they are loaded. */
class DropFolderTests {

    @TempDir
    Path folder;

    @Test
    void offersWhatWasNotLoadedAgainAlsoAfterARestart() throws IOException {
        put("un_consolidated.xml", "one");
        assertEquals(1, new DropFolder(folder).waiting().size());
        Map<Path, byte[]> again = new DropFolder(folder).waiting();
        assertArrayEquals(bytes("one"), again.values().iterator().next());
    }

    @Test
    void offersWhatWasTakenOrRefusedNeverAgain() throws IOException {
        for (String outcome : new String[] {"taken", "refused"}) {
            put("un_consolidated.xml", outcome);
            DropFolder drop = new DropFolder(folder);
            drop.done(drop.waiting().keySet(), outcome);
            assertTrue(new DropFolder(folder).waiting().isEmpty(), outcome);
            assertEquals(outcome, Files.readString(folder.resolve(outcome + ".un_consolidated.xml")));
        }
    }

    @Test
    void prefersTheFileThatCameMeanwhile() throws IOException {
        put("ofac_sdn.csv", "old");
        new DropFolder(folder).waiting();
        put("ofac_sdn.csv", "new");
        Map<Path, byte[]> waiting = new DropFolder(folder).waiting();
        assertEquals(1, waiting.size());
        assertArrayEquals(bytes("new"), waiting.values().iterator().next());
    }

    @Test
    void leavesEverythingElseAlone() throws IOException {
        put("notes.txt", "mine");
        put(".un_consolidated.xml", "half written");
        assertTrue(new DropFolder(folder).waiting().isEmpty());
        assertTrue(Files.exists(folder.resolve("notes.txt")));
    }

    private void put(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
