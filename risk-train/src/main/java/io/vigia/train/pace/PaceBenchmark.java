package io.vigia.train.pace;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How long one subject takes for one row, all rows visited in turn. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
public class PaceBenchmark {

    private static final double ENOUGH = 1e-4;

    /** Who runs. */
    @Param(Subjects.SCORE)
    public String subject;

    /** Where {@link PaceModel} is kept. */
    @Param(".")
    public String folder;

    private Subject.Answers measured;
    private float[][] rows;
    private int next;

    /** Loads the trees and proves on all rows that the answers are ours. */
    @Setup
    public void load() throws Exception {
        PaceModel model = PaceModel.read(Path.of(folder));
        rows = model.rows();
        measured = Subjects.named(subject).load(model.saved(), rows[0].length);
        compare(Subjects.ours(subject).load(model.saved(), rows[0].length), measured, rows);
    }

    /** Goes on only if they say the same of all rows, and of each feature if they explain. */
    static void compare(Subject.Answers ours, Subject.Answers theirs, float[][] rows) throws Exception {
        for (int row = 0; row < rows.length; row++) {
            double[] expected = ours.of(rows[row]);
            double[] said = theirs.of(rows[row]);
            boolean same = said.length == expected.length;
            for (int i = 0; same && i < expected.length; i++) {
                same = Math.abs(expected[i] - said[i]) <= ENOUGH;
            }
            if (!same) {
                throw new IllegalStateException("It says " + Arrays.toString(said) + " of row " + row + ", and we "
                        + Arrays.toString(expected));
            }
        }
    }

    /** Runs the next row. */
    @Benchmark
    public double[] run() throws Exception {
        next = next + 1 < rows.length ? next + 1 : 0;
        return measured.of(rows[next]);
    }
}
