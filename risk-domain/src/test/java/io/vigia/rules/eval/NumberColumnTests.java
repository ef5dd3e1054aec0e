package io.vigia.rules.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Numbers find the bucket between the right cuts. */
class NumberColumnTests {

    @Test
    void findsTheBucketThatASearchFromBelowFinds() {
        Random random = new Random(5);
        for (int size = 0; size < 40; size++) {
            double[] cuts = random.doubles(size, -50, 50)
                    .map(Math::rint)
                    .distinct()
                    .sorted()
                    .toArray();
            for (double value = -51; value <= 51; value += 0.5) {
                int below = 0;
                while (below < cuts.length && cuts[below] < value) {
                    below++;
                }
                boolean isCut = below < cuts.length && cuts[below] == value;
                assertEquals(2 * below + (isCut ? 1 : 0), NumberColumn.bucket(cuts, value));
            }
        }
    }

    @Test
    void hasASampleOfEachBucket() {
        double[] cuts = {-3, 0, 0.5, 7};
        double[] samples = NumberColumn.samples(cuts);
        for (int bucket = 0; bucket < samples.length; bucket++) {
            assertEquals(bucket, NumberColumn.bucket(cuts, samples[bucket]));
        }
    }
}
