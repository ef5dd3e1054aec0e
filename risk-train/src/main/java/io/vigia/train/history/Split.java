package io.vigia.train.history;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * What is learned from and what is tested on, in the Fraud Detection Handbook's way: labels are known after seven days,
 * and cards that are known to be compromised on a day of the test are left out from then on.
 *
 * @param train the rows to learn from
 * @param test the rows to test on
 * @param testFrom the first day of the test
 */
public record Split(int[] train, int[] test, LocalDate testFrom) {

    /** How many days it takes until labels are known. */
    public static final int DELAY_DAYS = 7;

    /** How many days a test lasts. */
    public static final int TEST_DAYS = 7;

    private static final int KNOWN_DAYS = 7;

    /**
     * Makes a split.
     *
     * @param testFrom the first day of the test
     * @param trainDays how many days to learn from, as far as the history goes; which cards are known to be compromised
     *     depends on the last seven alone, so that all models are tested on the same rows
     */
    public static Split of(History history, LocalDate testFrom, int trainDays) {
        LocalDate trainEnd = testFrom.minusDays(DELAY_DAYS);
        int first = history.firstOf(trainEnd.minusDays(trainDays));
        int[] train = range(first, history.firstOf(trainEnd));
        Set<Integer> known = new HashSet<>();
        addFrauds(history, trainEnd.minusDays(KNOWN_DAYS), KNOWN_DAYS, known);
        int[] test = new int[history.firstOf(testFrom.plusDays(TEST_DAYS)) - history.firstOf(testFrom)];
        int size = 0;
        for (int day = 0; day < TEST_DAYS; day++) {
            addFrauds(history, trainEnd.plusDays(day - 1L), 1, known);
            LocalDate date = testFrom.plusDays(day);
            for (int row = history.firstOf(date); row < history.firstOf(date.plusDays(1)); row++) {
                if (!known.contains(history.customer(row))) {
                    test[size++] = row;
                }
            }
        }
        return new Split(train, Arrays.copyOf(test, size), testFrom);
    }

    private static void addFrauds(History history, LocalDate from, int days, Set<Integer> known) {
        for (int row = history.firstOf(from); row < history.firstOf(from.plusDays(days)); row++) {
            if (history.fraud(row)) {
                known.add(history.customer(row));
            }
        }
    }

    private static int[] range(int from, int to) {
        int[] rows = new int[Math.max(0, to - from)];
        Arrays.setAll(rows, i -> from + i);
        return rows;
    }
}
