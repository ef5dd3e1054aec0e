package io.vigia.train.boost;

/**
 * Rows to learn from.
 *
 * @param values row after row, {@code width} numbers each; NaN where one is missing
 * @param labels 1 for fraud and 0 for others
 * @param weights how much each row counts; null when all count the same
 */
public record Rows(float[] values, int width, float[] labels, float[] weights) {

    /** How many rows there are. */
    public int count() {
        return labels.length;
    }

    /** One row. */
    public float[] row(int index) {
        return java.util.Arrays.copyOfRange(values, index * width, (index + 1) * width);
    }
}
