package io.vigia.train.merchant;

import io.vigia.domain.scoring.model.Bins;
import java.util.Arrays;

/** Divides numbers into bins that are about equally full. */
final class Distribution {

    private static final int BINS = 10;

    private Distribution() {}

    /** Bins of these numbers, NaN among them where they are missing. */
    static Bins of(float[] numbers) {
        float[] sorted = numbers.clone();
        Arrays.sort(sorted); // NaN last
        int known = sorted.length;
        while (known > 0 && Float.isNaN(sorted[known - 1])) {
            known--;
        }
        float[] edges = new float[BINS - 1];
        int count = 0;
        for (int i = 1; i < BINS && known > 0; i++) {
            float edge = sorted[(int) ((long) i * known / BINS)];
            if (edge > sorted[0] && (count == 0 || edge > edges[count - 1])) {
                edges[count++] = edge;
            }
        }
        return counted(numbers, Arrays.copyOf(edges, count));
    }

    /** Bins with these edges. */
    static Bins counted(float[] numbers, float[] edges) {
        Bins empty = new Bins(edges, new double[edges.length + 2]);
        double[] shares = new double[edges.length + 2];
        for (float number : numbers) {
            shares[empty.bin(number)] += 1.0 / numbers.length;
        }
        return new Bins(edges, shares);
    }
}
