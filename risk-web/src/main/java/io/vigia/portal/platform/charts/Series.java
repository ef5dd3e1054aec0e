package io.vigia.portal.platform.charts;

import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * One colour of a chart, and one column of the table behind it.
 *
 * @param label its name in the reader's language
 * @param meaning what its colour means: good, wait, bad, held, calm or accent
 * @param values one for each bucket
 */
public record Series(String label, String meaning, long[] values) {

    public Series {
        values = values.clone();
    }

    @Override
    public long[] values() {
        return values.clone();
    }

    /** The value of one bucket. */
    public long at(int bucket) {
        return values[bucket];
    }

    public long total() {
        return LongStream.of(values).sum();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Series that
                && label.equals(that.label)
                && meaning.equals(that.meaning)
                && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return label.hashCode();
    }
}
