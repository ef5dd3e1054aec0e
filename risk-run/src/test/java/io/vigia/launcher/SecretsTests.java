package io.vigia.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTests {
    @TempDir
    private Path folder;

    private RiskHome home;

    @BeforeEach
    void prepare() {
        home = new RiskHome(folder);
    }

    @Test
    void makesThemOnceAndKeepsThem() {
        Secrets first = Secrets.load(home, Map.of());
        assertEquals(32, Base64.getDecoder().decode(first.masterKey()).length);
        assertEquals(first, Secrets.load(home, Map.of()));
    }

    @Test
    void prefersAMasterKeyOfTheEnvironment() {
        assertEquals(
                "given", Secrets.load(home, Map.of("RISK_MASTER_KEY", "given")).masterKey());
    }

    @Test
    void makesNoNewKeysForOldData() throws IOException {
        Files.createDirectories(home.databaseData());
        assertThrows(LaunchFailure.class, () -> Secrets.load(home, Map.of()));
    }

    @Test
    void doesNotTellThemInALog() {
        Secrets secrets = Secrets.load(home, Map.of());
        assertFalse(secrets.toString().contains(secrets.masterKey()));
    }
}
