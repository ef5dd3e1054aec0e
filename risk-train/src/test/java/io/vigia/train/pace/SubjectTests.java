package io.vigia.train.pace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigia.tools.UsageException;
import io.vigia.train.boost.Boosting;
import io.vigia.train.boost.Parameters;
import io.vigia.train.boost.Rows;
import io.vigia.train.boost.SavedModel;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SubjectTests {

    private static final int WIDTH = 4;

    private final float[][] rows = new float[200][WIDTH];
    private final SavedModel model = model();

    @Test
    void allSayTheSameAndThatIsComparedForEachFeature() throws Exception {
        for (Subject subject : Subjects.all()) {
            Subject.Answers ours = Subjects.ours(subject.name()).load(model, WIDTH);
            Subject.Answers theirs = subject.load(model, WIDTH);
            PaceBenchmark.compare(ours, theirs, rows);
            int last = ours.of(rows[0]).length - 1;
            assertEquals(subject.name().startsWith("contributions") ? WIDTH - 1 : 0, last);
            Subject.Answers wrong = row -> {
                double[] said = theirs.of(row).clone();
                said[last] += 0.01;
                return said;
            };
            String refusal = assertThrows(IllegalStateException.class, () -> PaceBenchmark.compare(ours, wrong, rows))
                    .getMessage();
            assertTrue(refusal.contains("row 0"), refusal);
        }
        assertThrows(UsageException.class, () -> Subjects.named("guess"));
    }

    private SavedModel model() {
        Random random = new Random(4);
        float[] values = new float[rows.length * WIDTH];
        float[] labels = new float[rows.length];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < WIDTH; j++) {
                rows[i][j] = random.nextFloat();
                values[i * WIDTH + j] = rows[i][j];
            }
            labels[i] = rows[i][0] + rows[i][3] > 1 ? 1 : 0;
        }
        return Boosting.save(
                new Rows(values, WIDTH, labels, null), Parameters.standard(1).trees(10));
    }
}
