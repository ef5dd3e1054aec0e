package io.vigia.domain.payments;

import java.util.random.RandomGenerator;

/**
 * The number of a cash voucher: twelve random digits and a check digit by Damm's method (H. M. Damm, "Total
 * anti-symmetrische Quasigruppen", 2004), which finds every single wrong digit and every swap of neighbours, as people
 * make them at a counter.
 */
public record VoucherNumber(String digits) {

    public static final int LENGTH = 13;

    private static final int[][] TABLE = {
        {0, 3, 1, 7, 5, 9, 8, 6, 4, 2},
        {7, 0, 9, 2, 1, 5, 4, 8, 6, 3},
        {4, 2, 0, 6, 8, 7, 1, 3, 5, 9},
        {1, 7, 5, 0, 9, 8, 3, 4, 2, 6},
        {6, 1, 2, 3, 0, 4, 5, 9, 7, 8},
        {3, 6, 7, 4, 2, 0, 9, 5, 8, 1},
        {5, 8, 6, 9, 7, 2, 0, 1, 3, 4},
        {8, 9, 4, 5, 3, 6, 2, 0, 1, 7},
        {9, 4, 3, 8, 6, 1, 7, 2, 0, 5},
        {2, 5, 8, 1, 4, 3, 6, 7, 9, 0}
    };

    /** @throws IllegalArgumentException if it is no number of a voucher */
    public VoucherNumber {
        if (!isValid(digits)) {
            throw new IllegalArgumentException("not a voucher number");
        }
    }

    /** A fresh number that cannot be guessed if the source cannot. */
    public static VoucherNumber random(RandomGenerator source) {
        StringBuilder digits = new StringBuilder(LENGTH);
        digits.append((char) ('1' + source.nextInt(9)));
        while (digits.length() < LENGTH - 1) {
            digits.append((char) ('0' + source.nextInt(10)));
        }
        return new VoucherNumber(digits.append((char) ('0' + damm(digits))).toString());
    }

    /** Whether a text has the length and the check digit of a voucher's number. */
    public static boolean isValid(String text) {
        return text.length() == LENGTH && text.chars().allMatch(c -> c >= '0' && c <= '9') && damm(text) == 0;
    }

    private static int damm(CharSequence digits) {
        int interim = 0;
        for (int i = 0; i < digits.length(); i++) {
            interim = TABLE[interim][digits.charAt(i) - '0'];
        }
        return interim;
    }
}
