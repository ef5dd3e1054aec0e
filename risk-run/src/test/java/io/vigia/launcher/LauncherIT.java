package io.vigia.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The life of an installation as a person at a terminal sees it. */
class LauncherIT {
    @TempDir
    private Path folder;

    @Test
    void startsSaysSoAndStops() throws IOException {
        Path home = folder.resolve("a home with spaces");
        LauncherProcess risk = new LauncherProcess(home, Map.of());
        String port = String.valueOf(Ports.free());

        assertEquals(3, risk.run("status").code(), "nothing runs yet");
        LauncherProcess.Ended up = risk.run("up", "--port", port, "--detach", "--no-demo");
        try {
            assertEquals(0, up.code(), up.output());
            assertTrue(up.output().contains("http://127.0.0.1:" + port + "/v1"), up.output());
            assertEquals(0, risk.run("status").code());
            assertTrue(risk.run("up", "--port", port).output().contains("running already at http://127.0.0.1:" + port));
            assertEquals(
                    "rw-------",
                    PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("secrets.env"))));
            assertNothingSecretOnACommandLine(home);
        } finally {
            assertEquals(0, risk.run("down").code());
        }
        assertEquals(3, risk.run("status").code());
    }

    @Test
    void stopsThePlatformWhenItsDatabaseDies() {
        Path home = folder.resolve("dies");
        LauncherProcess risk = new LauncherProcess(home, Map.of());
        Path output = folder.resolve("dies.log");
        Process launcher = risk.start(output, "up", "--port", String.valueOf(Ports.free()), "--no-demo");
        RiskHome files = new RiskHome(home);
        while (RunState.read(files).process("server").isEmpty()) {
            assertTrue(launcher.isAlive());
            Pause.millis(100);
        }
        RunState state = RunState.read(files);
        ProcessHandle server = state.process("server").orElseThrow();
        state.process("database").orElseThrow().destroyForcibly();

        assertEquals(1, launcher.onExit().join().exitValue());
        assertFalse(server.isAlive());
        assertTrue(RiskHome.read(output).contains("risk: the database ended by itself"), RiskHome.read(output));
    }

    @Test
    void namesATakenPort() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            LauncherProcess.Ended up =
                    new LauncherProcess(folder, Map.of()).run("up", "--port", String.valueOf(taken.getLocalPort()));
            assertEquals(1, up.code());
            assertTrue(up.output().startsWith("risk: cannot listen on 127.0.0.1:" + taken.getLocalPort()), up.output());
            assertEquals(1, up.output().lines().count(), up.output());
        }
    }

    @Test
    void namesADatabaseThatDoesNotAnswer() {
        Map<String, String> nobody = Map.of("RISK_DB_URL", "jdbc:mysql://127.0.0.1:1/vigia");
        LauncherProcess.Ended up =
                new LauncherProcess(folder, nobody).run("up", "--port", String.valueOf(Ports.free()));
        assertEquals(1, up.code());
        assertTrue(up.output().contains("the database at RISK_DB_URL cannot be reached"), up.output());
        assertEquals(1, up.output().lines().count(), up.output());
    }

    private static void assertNothingSecretOnACommandLine(Path home) {
        Secrets secrets = Secrets.load(new RiskHome(home), Map.of());
        ProcessHandle.allProcesses()
                .map(process -> process.info().commandLine().orElse(""))
                .forEach(line -> {
                    assertFalse(line.contains(secrets.databasePassword()));
                    assertFalse(line.contains(secrets.masterKey()));
                });
    }
}
