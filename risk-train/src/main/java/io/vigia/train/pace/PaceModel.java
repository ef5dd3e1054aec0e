package io.vigia.train.pace;

import io.vigia.train.boost.Boosting;
import io.vigia.train.boost.Parameters;
import io.vigia.train.boost.Rows;
import io.vigia.train.boost.SavedModel;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * The model that is measured, 200 trees of depth 5 over 15 features, and 4,096 rows. It is grown on made-up rows of
 * noisy labels, so that its trees are as full as those of real payments.
 *
 * @param rows visited in turn
 */
record PaceModel(SavedModel saved, float[][] rows) {

    private static final int WIDTH = 15;
    private static final int TRAINED_ON = 60_000;
    private static final int ROWS = 4096;

    static PaceModel make() {
        Rows all = rows(new Random(1), TRAINED_ON);
        float[][] rows = new float[ROWS][];
        for (int i = 0; i < ROWS; i++) {
            rows[i] = all.row(i);
        }
        return new PaceModel(Boosting.save(all, Parameters.standard(1)), rows);
    }

    private static Rows rows(Random random, int count) {
        float[] values = new float[count * WIDTH];
        float[] labels = new float[count];
        for (int i = 0; i < count; i++) {
            double margin = -3;
            for (int j = 0; j < WIDTH; j++) {
                float value = (float) Math.exp(random.nextGaussian());
                values[i * WIDTH + j] = value;
                margin += (j % 4 - 1.5) * Math.min(4, value) * 0.3 + (j > 0 && value > 2 ? 0.2 : 0);
            }
            labels[i] = random.nextDouble() < 1 / (1 + Math.exp(-margin)) ? 1 : 0;
        }
        return new Rows(values, WIDTH, labels, null);
    }

    void write(Path folder) throws IOException {
        Files.write(folder.resolve("model.json"), saved.json());
        Files.write(folder.resolve("model.bin"), saved.binary());
        ByteBuffer buffer = ByteBuffer.allocate(rows.length * WIDTH * Float.BYTES);
        for (float[] row : rows) {
            for (float value : row) {
                buffer.putFloat(value);
            }
        }
        Files.write(folder.resolve("rows.bin"), buffer.array());
    }

    static PaceModel read(Path folder) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(Files.readAllBytes(folder.resolve("rows.bin")));
        float[][] rows = new float[buffer.remaining() / Float.BYTES / WIDTH][WIDTH];
        for (float[] row : rows) {
            for (int j = 0; j < WIDTH; j++) {
                row[j] = buffer.getFloat();
            }
        }
        SavedModel saved = new SavedModel(
                Files.readAllBytes(folder.resolve("model.json")), Files.readAllBytes(folder.resolve("model.bin")));
        return new PaceModel(saved, rows);
    }
}
