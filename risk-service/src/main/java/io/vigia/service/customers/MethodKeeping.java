package io.vigia.service.customers;

import io.vigia.domain.customers.PaymentMethod;
import io.vigia.domain.kernel.EnvironmentId;

/** Keeps a method for a customer; those who can read cards and tokens come later in the order of features and do it. */
public interface MethodKeeping {

    /**
     * Finds or makes a method and keeps it for a customer.
     *
     * @param named a method's id, a card's token, or the name of a test card
     * @param param the parameter that named it
     */
    PaymentMethod keep(EnvironmentId environment, String customerId, String named, String param);
}
