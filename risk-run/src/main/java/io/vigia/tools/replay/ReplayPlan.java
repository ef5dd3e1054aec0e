package io.vigia.tools.replay;

import java.time.Instant;

/**
 * How a file is to be sent.
 *
 * @param run what the idempotency keys begin with: the same run sent twice decides nothing twice
 * @param rate payments a second, or 0 for as fast as they are decided
 * @param connections how many payments are under way at once
 * @param window which rows
 */
record ReplayPlan(String run, double rate, int connections, Window window) {

    /**
     * Which rows of the file are sent.
     *
     * @param from the first moment
     * @param limit at most so many rows from there
     */
    record Window(Instant from, long limit) {}
}
