package io.vigia.service.payments.disputes;

import io.vigia.domain.payments.Charge;
import io.vigia.domain.payments.disputes.Dispute;

/**
 * A dispute was opened, became one out of an inquiry, or was decided in the current transaction, for others to go on with.
 */
public record DisputeMoved(Charge charge, Dispute dispute) {}
