package io.vigia.domain.payments;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Page;
import io.vigia.domain.kernel.PageRequest;
import java.util.Optional;

/** Payment intents and their charges. */
public interface PaymentRepository {

    void add(EnvironmentId environment, PaymentIntent intent);

    void add(EnvironmentId environment, Charge charge);

    Optional<PaymentIntent> find(EnvironmentId environment, String id);

    Optional<Charge> findCharge(EnvironmentId environment, String id);

    /** @param customerId only those of this customer, or null for all */
    Page<PaymentIntent> list(EnvironmentId environment, String customerId, PageRequest page);

    Page<Charge> listCharges(EnvironmentId environment, ChargeFilter filter, PageRequest page);

    /** Which charges are wanted; null parts keep all. */
    record ChargeFilter(String customerId, String paymentIntentId) {}
}
