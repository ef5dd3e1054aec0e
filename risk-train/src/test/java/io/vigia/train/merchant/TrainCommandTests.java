package io.vigia.train.merchant;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigia.domain.scoring.features.Features;
import io.vigia.domain.scoring.model.Calibrator;
import io.vigia.domain.scoring.model.FoldMetrics;
import io.vigia.domain.scoring.model.ModelFile;
import io.vigia.domain.scoring.model.ScoringModel;
import io.vigia.domain.scoring.model.TrainingFacts;
import io.vigia.domain.scoring.model.file.ModelFormat;
import io.vigia.tools.UsageException;
import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainCommandTests {

    private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void makesAModelThatTellsFraudsApartTheSameEachTime() throws IOException, SQLException {
        Path payments = payments(2600, 8);
        assertTrue(run("--mode", "test", "--from", payments.toString(), "--out", folder + "/one.json"));
        assertTrue(run("--mode", "test", "--from", payments.toString(), "--out", folder + "/two.json"));
        byte[] bytes = Files.readAllBytes(folder.resolve("one.json"));
        assertArrayEquals(bytes, Files.readAllBytes(folder.resolve("two.json")));
        ModelFile file = ModelFormat.read(bytes, Features.schema());
        assertEquals(TrainingFacts.SYNTHETIC_DEMO, file.training().provenance());
        assertEquals("card", file.training().family());
        FoldMetrics test = file.metrics().get(1);
        assertTrue(test.averagePrecision() > 0.8, out.toString(StandardCharsets.UTF_8));
        assertEquals(test.frauds(), test.expectedFrauds(), 0.3 * test.frauds());
        ScoringModel model = ScoringModel.of(file);
        assertTrue(model.score(row(5, 9)) > model.score(row(1, 0)) + 20);
        assertEquals(Features.schema().size(), file.drift().features().size());
        assertTrue(out.toString(StandardCharsets.UTF_8).contains(ModelFormat.checksum(bytes)));
    }

    @Test
    void leavesScoringToThePointsCardWhenThereIsTooLittleToLearnFrom() throws IOException, SQLException {
        Path few = payments(500, 8);
        assertFalse(run("--mode", "live", "--from", few.toString(), "--out", folder + "/none.json"));
        assertTrue(out.toString(StandardCharsets.UTF_8).contains("the points card keeps scoring"));
        assertFalse(Files.exists(folder.resolve("none.json")));
        assertFalse(run("--mode", "live", "--family", "voucher", "--from", few.toString()));
    }

    @Test
    void saysWhatIsWrongWithWhatItIsGiven() throws IOException {
        Path file = payments(3, 2);
        String text = Files.readString(file);
        Path bad = Files.writeString(folder.resolve("bad.csv"), text.replaceFirst("authorized,1", "authorized,yes"));
        String message = assertThrows(UsageException.class, () -> run("--mode", "live", "--from", bad.toString()))
                .getMessage();
        assertTrue(message.contains("line 2"), message);
        assertThrows(UsageException.class, () -> run("--from", file.toString()));
        assertThrows(UsageException.class, () -> run("--mode", "live", "--family", "cash", "--from", file.toString()));
        assertThrows(UsageException.class, () -> run("--mode", "live", "--from", folder + "/nothing.csv"));
    }

    @Test
    void calibrationExpectsAsManyFraudsAsThereAre() {
        Random random = new Random(2);
        int count = 20_000;
        double[] margins = new double[count];
        boolean[] frauds = new boolean[count];
        double[] weights = new double[count];
        for (int i = 0; i < count; i++) {
            margins[i] = random.nextGaussian() * 2 - 3;
            frauds[i] = random.nextDouble() < 1 / (1 + Math.exp(-0.5 * margins[i] + 1));
            weights[i] = 1;
        }
        Calibrator fitted = Platt.fit(margins, frauds, weights);
        assertEquals(-1, fitted.logOdds(0), 0.1);
        assertEquals(-2, fitted.logOdds(-2), 0.1);
    }

    private boolean run(String... words) throws IOException, SQLException {
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        return new TrainCommand(folder, Map.of(), print, NOW).run(List.of(words));
    }

    /** One in {@code every} is a fraud, mostly of a high ratio or many attempts. */
    private Path payments(int count, int every) throws IOException {
        Path file = folder.resolve("payments" + count + ".csv");
        Random random = new Random(count);
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            writer.write("at,payer,method,status,label,"
                    + String.join(",", Features.schema().names()) + "\n");
            for (int i = 0; i < count; i++) {
                boolean fraud = i % every == 0;
                float[] row = row(
                        fraud ? 3 + random.nextFloat() * 4 : 0.5f + random.nextFloat() * 3,
                        fraud ? random.nextInt(9) : 0);
                StringBuilder line = new StringBuilder(
                        BEGIN.plusSeconds(i * 3000L) + ",p" + i % 300 + ",card,authorized," + (fraud ? "1" : ""));
                for (float number : row) {
                    line.append(',').append(Float.isNaN(number) ? "" : Float.toString(number));
                }
                writer.write(line.append('\n').toString());
            }
        }
        return file;
    }

    private static float[] row(float ratio, float attempts) {
        float[] row = new float[Features.schema().size()];
        java.util.Arrays.fill(row, Float.NaN);
        row[Features.schema().index("amount_to_payer_usual")] = ratio;
        row[Features.schema().index("payer_count_1h")] = attempts;
        return row;
    }
}
