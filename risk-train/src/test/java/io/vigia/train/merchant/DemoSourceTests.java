package io.vigia.train.merchant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigia.domain.scoring.features.Features;
import io.vigia.domain.scoring.model.ModelFile;
import io.vigia.domain.scoring.model.ScoringModel;
import io.vigia.domain.scoring.model.file.ModelFormat;
import io.vigia.domain.scoring.serving.DemoModel;
import io.vigia.domain.scoring.serving.ModelFamily;
import io.vigia.tools.UsageException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoSourceTests {

    private static final Instant NOW = Instant.parse("2025-07-01T00:00:00Z");

    @TempDir
    private Path folder;

    /** Another processor may round the last digits of a split otherwise, so that scores are compared and not bytes. */
    @Test
    void whatIsShippedIsWhatTheGeneratorTeaches() throws IOException, SQLException {
        ModelFile shipped = ModelFormat.read(DemoModel.file(), Features.schema());
        assertTrue(train("--mode", "test", "--from", "demo", "--out", folder + "/demo.json"));
        ModelFile made = ModelFormat.read(Files.readAllBytes(folder.resolve("demo.json")));
        assertEquals(made.training(), shipped.training());
        assertTrue(shipped.training().synthetic());
        ScoringModel one = ScoringModel.of(shipped);
        ScoringModel other = ScoringModel.of(made);
        int compared = 0;
        int apart = 0;
        double frauds = 0;
        double good = 0;
        List<Observed> payments = DemoSource.read();
        for (Observed each : payments) {
            if (ModelFamily.of(each.method()) == ModelFamily.CARD) {
                int score = one.score(each.features());
                compared++;
                apart += Math.abs(score - other.score(each.features())) > 1 ? 1 : 0;
                frauds += each.label() != null && score >= 50 ? 1 : 0;
                good += each.label() == null && score >= 50 ? 1 : 0;
            }
        }
        assertTrue(apart < compared / 100, apart + " of " + compared);
        assertTrue(frauds / (frauds + good) > 0.8, frauds + " frauds and " + good + " good payments score 50 or more");
    }

    @Test
    void madeUpPaymentsTeachNoModelOfLiveMode() {
        assertThrows(UsageException.class, () -> train("--mode", "live", "--from", "demo"));
    }

    private boolean train(String... words) throws IOException, SQLException {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        return new TrainCommand(folder, Map.of(), nowhere, NOW).run(List.of(words));
    }
}
