package io.vigia.service.payments.notices;

import io.vigia.domain.payments.Charge;
import io.vigia.domain.payments.PaymentIntent;
import java.util.Map;

/**
 * The rules want somebody to look at a payment.
 *
 * @param facts what the decision saw, by name
 */
public record ReviewWanted(Charge charge, PaymentIntent intent, Map<String, Object> facts) {}
