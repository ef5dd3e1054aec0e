package io.vigia.rules.eval;

import io.vigia.rules.host.Facts;

/**
 * A text and a named list in the index; the list itself is asked, so that changing it needs no new index.
 *
 * @param alias the list's
 * @param inside the row of a text that the list holds
 * @param outside the row of any other text
 * @param missing the row of a missing value
 */
record ListColumn(TextSource source, String alias, long[] inside, long[] outside, long[] missing) {

    /** What the payment's value leaves possible. */
    long[] row(Facts facts) {
        String value = source.read(facts);
        return value == null ? missing : facts.isInList(alias, value) ? inside : outside;
    }
}
