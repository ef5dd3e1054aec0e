package io.vigia.domain.decisions.settings;

import io.vigia.domain.decisions.OutcomeType;

/**
 * Under which mode of the engine a decision was made.
 *
 * @param withheld what the engine would have made of the payment had it been allowed to, where that differs; else null
 */
public record Regime(RiskMode mode, OutcomeType withheld) {}
