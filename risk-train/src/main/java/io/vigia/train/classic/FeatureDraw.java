package io.vigia.train.classic;

/**
 * Decides which features are tried at a node, in scikit-learn's way: drawn without repetition, those known to be
 * constant below a node never again.
 */
final class FeatureDraw {

    private static final int RAND_MAX = Integer.MAX_VALUE;

    private final int[] features;
    private final int[] constants;
    private final int mostTried;
    private int state;

    private int remaining;
    private int visited;
    private int found;
    private int drawn;
    private int known;
    private int total;
    private int place;

    FeatureDraw(int width, int mostTried, int seed) {
        this.features = new int[width];
        this.constants = new int[width];
        for (int i = 0; i < width; i++) {
            features[i] = i;
        }
        this.mostTried = mostTried;
        this.state = new MersenneTwister(seed).below(RAND_MAX);
    }

    /** Begins at a node, knowing how many features are constant there. */
    void begin(int knownConstants) {
        remaining = features.length;
        visited = 0;
        found = 0;
        drawn = 0;
        known = knownConstants;
        total = knownConstants;
    }

    /** The next feature to try; -1 when enough were tried. */
    int next() {
        while (remaining > total && (visited < mostTried || visited <= found + drawn)) {
            visited++;
            place = drawn + random() % (remaining - found - drawn);
            if (place >= known) {
                place += found;
                return features[place];
            }
            swap(drawn++, place);
        }
        return -1;
    }

    /** Tells that the last feature is the same in all rows. */
    void constant() {
        swap(place, total++);
        found++;
    }

    /** Tells that the last feature could be tried. */
    void tried() {
        swap(--remaining, place);
    }

    /** Ends at a node; returns how many features are constant below it. */
    int end() {
        System.arraycopy(constants, 0, features, 0, known);
        System.arraycopy(features, known, constants, known, found);
        return total;
    }

    private void swap(int one, int other) {
        int feature = features[one];
        features[one] = features[other];
        features[other] = feature;
    }

    private int random() {
        state ^= state << 13;
        state ^= state >>> 17;
        state ^= state << 5;
        return state & RAND_MAX;
    }
}
