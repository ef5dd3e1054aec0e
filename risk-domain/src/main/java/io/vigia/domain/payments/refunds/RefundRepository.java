package io.vigia.domain.payments.refunds;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Page;
import io.vigia.domain.kernel.PageRequest;
import java.util.Optional;

/** Refunds. */
public interface RefundRepository {

    void add(EnvironmentId environment, Refund refund);

    Optional<Refund> find(EnvironmentId environment, String id);

    Page<Refund> list(EnvironmentId environment, Filter filter, PageRequest page);

    /** Which refunds are wanted; null parts keep all. */
    record Filter(String chargeId, String paymentIntentId) {}
}
