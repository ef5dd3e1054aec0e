package io.vigia.tools.generate;

import io.vigia.tools.traffic.Row;

/**
 * A payment that will be written when its time has come.
 *
 * @param at when it happens, in unix seconds
 * @param row the payment without its number and time
 */
public record Draft(long at, Row row) {}
