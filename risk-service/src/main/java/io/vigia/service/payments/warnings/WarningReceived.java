package io.vigia.service.payments.warnings;

import io.vigia.domain.payments.Charge;
import io.vigia.domain.payments.warnings.FraudWarning;

/** An issuer reported fraud in the current transaction, for others to go on with. */
public record WarningReceived(Charge charge, FraudWarning warning) {}
