package io.vigia.service.payments.notices;

import io.vigia.domain.payments.PaymentIntent;

/**
 * A payment that brought no money is over, or its attempt is.
 *
 * @param canceled whether the merchant wanted it so; else nobody paid in time
 */
public record PaymentEnded(PaymentIntent intent, boolean canceled) {}
