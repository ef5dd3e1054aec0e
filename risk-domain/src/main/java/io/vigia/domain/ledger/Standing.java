package io.vigia.domain.ledger;

import io.vigia.domain.kernel.EnvironmentId;

/** What stands in whose books at one moment. */
public record Standing(EnvironmentId environment, Balances balances) {}
