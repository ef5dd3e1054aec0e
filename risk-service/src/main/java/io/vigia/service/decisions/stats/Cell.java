package io.vigia.service.decisions.stats;

/**
 * How many decisions of one kind fell in one stretch of time.
 *
 * @param bucket which stretch, or which hour since the epoch
 * @param outcome the outcome's constant
 * @param riskLevel as on the wire
 * @param currency lower case
 * @param ruleId the rule that decided, or empty
 * @param scoreBand the score divided by five, -1 for none
 * @param payments how many
 * @param amount their sum in minor units
 */
record Cell(
        int bucket,
        String outcome,
        String riskLevel,
        String currency,
        String ruleId,
        int scoreBand,
        long payments,
        long amount) {

    /** What is stored of it, in the order of the columns. */
    Object[] values() {
        return new Object[] {bucket, outcome, riskLevel, currency, ruleId, scoreBand, payments, amount};
    }

    /** A row of a query that selects these in this order. */
    static Cell of(Object[] row) {
        return new Cell(
                ((Number) row[0]).intValue(),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                ((Number) row[5]).intValue(),
                ((Number) row[6]).longValue(),
                ((Number) row[7]).longValue());
    }
}
