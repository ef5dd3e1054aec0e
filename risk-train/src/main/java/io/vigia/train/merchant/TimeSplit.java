package io.vigia.train.merchant;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * Payments in the order of time in three parts: the first two thirds of the time to learn from, a sixth to calibrate
 * with, the last sixth to test on.
 */
record TimeSplit(List<Sample> train, List<Sample> calibrate, List<Sample> test) {

    private static final int PARTS = 6;
    private static final int TRAIN_PARTS = 4;

    static TimeSplit of(List<Sample> samples) {
        List<Sample> ordered =
                samples.stream().sorted(Comparator.comparing(Sample::at)).toList();
        Instant first = ordered.get(0).at();
        Duration part =
                Duration.between(first, ordered.get(ordered.size() - 1).at()).dividedBy(PARTS);
        int calibrateFrom = place(ordered, first.plus(part.multipliedBy(TRAIN_PARTS)));
        int testFrom = place(ordered, first.plus(part.multipliedBy(TRAIN_PARTS + 1L)));
        return new TimeSplit(
                ordered.subList(0, calibrateFrom),
                ordered.subList(calibrateFrom, testFrom),
                ordered.subList(testFrom, ordered.size()));
    }

    private static int place(List<Sample> ordered, Instant from) {
        int place = 0;
        while (place < ordered.size() && ordered.get(place).at().isBefore(from)) {
            place++;
        }
        return place;
    }

    /** How many frauds some payments have. */
    static long frauds(List<Sample> samples) {
        return samples.stream().filter(Sample::fraud).count();
    }
}
