package io.vigia.domain.scoring.features;

import java.util.Arrays;

/**
 * When the frauds under one key took place and since when each is known, in the order in which they took place. Asking takes
 * some steps of a search, however many there are; only while something is not known yet at the moment that is asked about, as
 * when history is told again, single ones are looked at.
 */
final class FraudTimes {

    private long[] paid = new long[2];
    private long[] known = new long[2];
    private int size;
    /** Since when all are known. */
    private long allKnown = Long.MIN_VALUE;

    synchronized void add(long paidAt, long knownAt) {
        if (size == paid.length) {
            paid = Arrays.copyOf(paid, size * 2);
            known = Arrays.copyOf(known, size * 2);
        }
        int place = until(paidAt);
        System.arraycopy(paid, place, paid, place + 1, size - place);
        System.arraycopy(known, place, known, place + 1, size - place);
        paid[place] = paidAt;
        known[place] = knownAt;
        size++;
        allKnown = Math.max(allKnown, knownAt);
    }

    synchronized void remove(long paidAt, long knownAt) {
        int place = until(paidAt) - 1;
        while (place >= 0 && paid[place] == paidAt && known[place] != knownAt) {
            place--;
        }
        if (place < 0 || paid[place] != paidAt) {
            return;
        }
        size--;
        System.arraycopy(paid, place + 1, paid, place, size - place);
        System.arraycopy(known, place + 1, known, place, size - place);
        if (knownAt == allKnown) {
            allKnown = Arrays.stream(known, 0, size).max().orElse(Long.MIN_VALUE);
        }
    }

    synchronized boolean isEmpty() {
        return size == 0;
    }

    /**
     * What is known at a moment.
     *
     * @param matured one delay of labels before it
     */
    synchronized KnownFrauds at(long at, long matured) {
        int end = until(at);
        int first = 0;
        while (first < end && known[first] > at) {
            first++;
        }
        if (first == end) {
            return KnownFrauds.NONE;
        }
        int last = end - 1;
        while (known[last] > at) {
            last--;
        }
        int[] counts = new int[KnownFrauds.DAYS.length];
        int to = until(matured);
        for (int i = 0; i < counts.length; i++) {
            counts[i] = known(until(matured - KnownFrauds.DAYS[i] * KnownFrauds.DAY), to, at);
        }
        return new KnownFrauds(counts, at - paid[first], at - paid[last]);
    }

    /** How many from one place to before another are known at a moment. */
    private int known(int from, int to, long at) {
        if (allKnown <= at) {
            return to - from;
        }
        int count = 0;
        for (int i = from; i < to; i++) {
            count += known[i] <= at ? 1 : 0;
        }
        return count;
    }

    /** How many took place at a moment or before. */
    private int until(long at) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (paid[middle] <= at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
