package io.vigia.domain.scoring.model;

/**
 * What each feature adds to a margin: Shapley values of the trees, exact, from tables made once.
 *
 * <p>Of a leaf, all that matters of a row is which of the features on the way to it would let the row through. A way has
 * at most {@value #MOST_ON_A_WAY} different features, so every case fits a table: its row for a case holds what each of
 * them adds. Explaining a row is then one walk over all nodes and one addition for each leaf and feature.
 */
public final class Contributions {

    /** How many different features may stand on the way to a leaf. */
    public static final int MOST_ON_A_WAY = 6;

    private final TreeModel trees;
    private final double base;
    /** Of splits: the bit of its feature among those on the way, inverted. */
    private final int[] cleared;
    /** Of leaves: where its table begins, and how many features its way has. */
    private final int[] table;

    private final int[] width;
    private final int[] places;
    private final float[] added;
    /** Of leaves: where the list of its features begins in {@link #places}. */
    private final int[] placesFrom;

    private Contributions(TreeModel trees, LeafTables tables) {
        this.trees = trees;
        this.base = tables.base();
        this.cleared = tables.cleared();
        this.table = tables.tables();
        this.width = tables.widths();
        this.placesFrom = tables.placesFrom();
        this.places = tables.places();
        this.added = tables.added();
    }

    /**
     * Makes the tables of a model.
     *
     * @throws InvalidModelException when a way through its trees has more different features than can be kept
     */
    public static Contributions of(TreeModel trees) {
        return new Contributions(trees, new LeafTables(trees));
    }

    /** The margin of nothing known: what is there before any feature adds to it. */
    public double base() {
        return base;
    }

    /** How many bytes the tables take. */
    public long bytes() {
        return 4L * (added.length + places.length + cleared.length * 4L);
    }

    /**
     * What each feature adds; with {@link #base()} they sum to the margin.
     *
     * @param row one number a feature; NaN where it is missing
     */
    public double[] of(float[] row) {
        double[] sums = new double[trees.featureCount()];
        int nodes = trees.nodeCount();
        int[] passed = new int[nodes];
        for (int node = 0; node < nodes; node++) {
            int asked = trees.feature(node);
            if (asked < 0) {
                add(sums, node, passed[node]);
                continue;
            }
            float seen = row[asked];
            int right = trees.right(node);
            int taken = seen < trees.value(node) ? node + 1 : seen != seen ? trees.missing(node) : right;
            int before = passed[node];
            int without = before | ~cleared[node];
            passed[node + 1] = taken == right ? without : before;
            passed[right] = taken == right ? before : without;
        }
        return sums;
    }

    /** @param stopped a bit for each feature on the way that would have sent the row elsewhere */
    private void add(double[] sums, int leaf, int stopped) {
        int features = width[leaf];
        int place = placesFrom[leaf];
        int from = table[leaf] + stopped * features;
        for (int i = 0; i < features; i++) {
            sums[places[place + i]] += added[from + i];
        }
    }
}
