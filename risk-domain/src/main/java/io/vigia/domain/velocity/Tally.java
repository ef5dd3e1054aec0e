package io.vigia.domain.velocity;

/**
 * How many attempts there were under one key in one window, and for how much, by status.
 *
 * <p>Inside it is a row of {@value #WIDTH} numbers: the count of each status, the sum of each, then open, paid and
 * expired vouchers, then small amounts. Rows add up and subtract, which is what running tallies rest on.
 */
public final class Tally {

    /** How many numbers a row has. */
    public static final int WIDTH = 16;

    /** Amounts under it count as small: five dollars. */
    public static final long SMALL_USD_MICROS = 5_000_000;

    private static final int SUMS = AttemptStatus.values().length;
    private static final int VOUCHERS_OPEN = 2 * SUMS;
    private static final int VOUCHERS_PAID = VOUCHERS_OPEN + 1;
    private static final int VOUCHERS_EXPIRED = VOUCHERS_OPEN + 2;
    private static final int SMALL = VOUCHERS_OPEN + 3;

    private final long[] rows;
    private final int row;

    /**
     * A view of one row.
     *
     * @param rows any number of rows; not copied
     * @param row where the row begins
     */
    public Tally(long[] rows, int row) {
        this.rows = rows;
        this.row = row;
    }

    /** What a row needs to know of an attempt. */
    public interface Counted {

        AttemptStatus status();

        long amountUsdMicros();

        boolean isVoucher();
    }

    /**
     * Adds one attempt to a row, or takes it away.
     *
     * @param row where the row begins
     * @param sign 1 or -1
     */
    public static void add(long[] rows, int row, Counted attempt, int sign) {
        int status = attempt.status().ordinal();
        long micros = attempt.amountUsdMicros();
        rows[row + status] += sign;
        rows[row + SUMS + status] += sign * micros;
        if (attempt.isVoucher()) {
            switch (attempt.status()) {
                case PENDING, AUTHORIZED -> rows[row + VOUCHERS_OPEN] += sign;
                case PAID -> rows[row + VOUCHERS_PAID] += sign;
                case EXPIRED -> rows[row + VOUCHERS_EXPIRED] += sign;
                default -> {}
            }
        }
        if (micros > 0 && micros < SMALL_USD_MICROS) {
            rows[row + SMALL] += sign;
        }
    }

    /** All attempts. */
    public long total() {
        return sum(0);
    }

    /** The attempts of a status; those paid are authorized, too. */
    public long count(AttemptStatus status) {
        return of(0, status);
    }

    /** The amounts of all attempts, in millionths of a US dollar. */
    public long totalMicros() {
        return sum(SUMS);
    }

    /** The amounts of the attempts of a status, in millionths of a US dollar; those paid are authorized, too. */
    public long micros(AttemptStatus status) {
        return of(SUMS, status);
    }

    /** Vouchers that were given out, whatever became of them. */
    public long vouchers() {
        return openVouchers() + paidVouchers() + expiredVouchers();
    }

    /** Vouchers that wait to be paid. */
    public long openVouchers() {
        return rows[row + VOUCHERS_OPEN];
    }

    public long paidVouchers() {
        return rows[row + VOUCHERS_PAID];
    }

    public long expiredVouchers() {
        return rows[row + VOUCHERS_EXPIRED];
    }

    /** Attempts over less than {@link #SMALL_USD_MICROS}. */
    public long small() {
        return rows[row + SMALL];
    }

    private long sum(int first) {
        long sum = 0;
        for (int i = first; i < first + SUMS; i++) {
            sum += rows[row + i];
        }
        return sum;
    }

    private long of(int first, AttemptStatus status) {
        long value = rows[row + first + status.ordinal()];
        return status == AttemptStatus.AUTHORIZED ? value + rows[row + first + AttemptStatus.PAID.ordinal()] : value;
    }
}
