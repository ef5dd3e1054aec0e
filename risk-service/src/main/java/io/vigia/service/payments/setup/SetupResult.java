package io.vigia.service.payments.setup;

import io.vigia.domain.customers.PaymentMethod;
import io.vigia.domain.payments.setup.SetupIntent;

/**
 * What came of a request about a setup.
 *
 * @param declined the method that was declined just now, or null if nothing was
 */
public record SetupResult(SetupIntent intent, PaymentMethod declined) {}
