package io.vigia.domain.scoring.model;

/**
 * What each feature adds to a margin: Shapley values of the trees, exact, from tables made once.
 *
 * <p>Of a leaf, all that matters of a row is which of the features on the way to it would let the row through. A way has
 * at most {@value #MOST_ON_A_WAY} different features, so every case fits a table: its row for a case holds what each of
 * them adds. Two leaves of one split share a table. Explaining a row is then one walk over all nodes and one addition for
 * each table and feature.
 */
public final class Contributions {

    /** How many different features may stand on the way to a leaf. */
    public static final int MOST_ON_A_WAY = 6;

    private final TreeModel trees;
    private final double base;
    private final int mostNodes;
    /** Of splits: the bit of its feature among those on the way. */
    private final int[] bit;
    /** Where a leaf's table begins, or that of a split with two leaves; negative for other splits. */
    private final int[] table;

    private final int[] width;
    private final float[] added;
    private final int[] places;
    /** Where the list of the features of a table begins in {@link #places}. */
    private final int[] placesFrom;

    private Contributions(TreeModel trees, LeafTables tables) {
        this.trees = trees;
        this.base = tables.base();
        this.bit = tables.bits();
        this.table = tables.tables();
        this.width = tables.widths();
        this.placesFrom = tables.placesFrom();
        this.places = tables.places();
        this.added = tables.added();
        int most = 0;
        for (int tree = 0; tree < trees.treeCount(); tree++) {
            most = Math.max(most, trees.end(tree) - trees.root(tree));
        }
        this.mostNodes = most;
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
        return 4L * (added.length + places.length + bit.length * 4L);
    }

    /**
     * What each feature adds; with {@link #base()} they sum to the margin.
     *
     * @param row one number a feature; NaN where it is missing
     */
    public double[] of(float[] row) {
        double[] sums = new double[trees.featureCount()];
        int[] stopped = new int[mostNodes];
        for (int tree = 0; tree < trees.treeCount(); tree++) {
            add(tree, row, stopped, sums);
        }
        return sums;
    }

    /** @param stopped of each node a bit for each feature on the way that would have sent the row elsewhere */
    private void add(int tree, float[] row, int[] stopped, double[] sums) {
        int root = trees.root(tree);
        int end = trees.end(tree);
        stopped[0] = 0;
        for (int node = root; node < end; node++) {
            int before = stopped[node - root];
            int asked = trees.feature(node);
            if (asked < 0) {
                add(sums, node, before);
                continue;
            }
            float seen = row[asked];
            boolean left = seen < trees.value(node) || seen != seen && trees.missing(node) == node + 1;
            if (table[node] >= 0) {
                add(sums, node, before << 1 | (left ? 0 : 1));
                node += 2; // its leaves are in its table
                continue;
            }
            int without = before | bit[node];
            stopped[node + 1 - root] = left ? before : without;
            stopped[trees.right(node) - root] = left ? without : before;
        }
    }

    private void add(double[] sums, int node, int which) {
        int features = width[node];
        int place = placesFrom[node];
        int from = table[node] + which * features;
        for (int i = 0; i < features; i++) {
            sums[places[place + i]] += added[from + i];
        }
    }
}
