package io.vigia.rules.eval;

import io.vigia.rules.host.Facts;

/** What rules ask of one attribute, with a row for each answer. */
abstract class Column {

    private final long[] users;

    /** @param users the conjuncts that ask something here: the column's rows are open for all others */
    Column(long[] users) {
        this.users = users;
    }

    /** The row for this payment: the conjuncts that its value leaves possible. */
    abstract long[] row(Facts facts);

    /** Takes out of {@code possible} what this payment's value rules out; does not look at it if that can be nothing. */
    final void narrow(long[] possible, Facts facts) {
        long concerned = 0;
        for (int i = 0; i < users.length; i++) {
            concerned |= possible[i] & users[i];
        }
        if (concerned != 0) {
            long[] row = row(facts);
            for (int i = 0; i < users.length; i++) {
                possible[i] &= row[i];
            }
        }
    }
}
