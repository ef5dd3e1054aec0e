package io.vigia.service.payments.refunds;

import io.vigia.domain.payments.Charge;
import io.vigia.domain.payments.refunds.Refund;

/** Money of a charge was given back in the current transaction, for later features to go on with. */
public record ChargeRefunded(Charge charge, Refund refund) {}
