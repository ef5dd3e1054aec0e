package io.vigia.train.pace;

import java.nio.file.Path;
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
    @Param(OwnScores.NAME)
    public String subject;

    /** Where {@link PaceModel} is kept. */
    @Param(".")
    public String folder;

    private Subject measured;
    private int rows;
    private int next;

    /** Loads the trees and proves on all rows that the answers are ours. */
    @Setup
    public void load() throws Exception {
        PaceModel model = PaceModel.read(Path.of(folder));
        measured = Subjects.named(subject);
        measured.load(model.saved(), model.rows());
        rows = model.rows().length;
        Subject own = subject.startsWith(OwnContributions.NAME) ? new OwnContributions() : new OwnScores();
        own.load(model.saved(), model.rows());
        for (int row = 0; row < rows; row++) {
            if (!(Math.abs(own.run(row) - measured.run(row)) <= ENOUGH)) {
                throw new IllegalStateException(
                        subject + " says " + measured.run(row) + " of row " + row + ", and we " + own.run(row));
            }
        }
    }

    /** Runs the next row. */
    @Benchmark
    public double run() throws Exception {
        next = next + 1 < rows ? next + 1 : 0;
        return measured.run(next);
    }
}
