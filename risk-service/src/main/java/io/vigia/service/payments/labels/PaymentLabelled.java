package io.vigia.service.payments.labels;

import io.vigia.domain.payments.Charge;
import io.vigia.domain.payments.labels.Label;

/** A payment was labelled, or a label undone, in the current transaction, for others to go on with. */
public record PaymentLabelled(Charge charge, Label label) {}
