package io.vigia.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunStateTests {
    @TempDir
    private Path folder;

    private RiskHome home;

    @BeforeEach
    void prepare() {
        home = new RiskHome(folder);
        home.prepare();
    }

    @Test
    void findsAProcessAgain() {
        new RunState(home).started("server", ProcessHandle.current());
        assertEquals(
                ProcessHandle.current().pid(),
                RunState.read(home).process("server").orElseThrow().pid());
    }

    @Test
    void doesNotMistakeALaterProcessWithTheSameNumber() {
        ProcessMark earlier = new ProcessMark(ProcessHandle.current().pid(), Instant.EPOCH);
        assertTrue(ProcessMark.parse(earlier.toString()).find().isEmpty());
    }

    @Test
    void forgetsEverythingAfterACleanStop() {
        RunState state = new RunState(home);
        state.serves("http://127.0.0.1:1", "jdbc:mysql:");
        state.clear();
        assertEquals("", RunState.read(home).url());
    }
}
