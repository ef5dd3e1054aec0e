package io.vigia.domain.payments.disputes;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Page;
import io.vigia.domain.kernel.PageRequest;
import java.util.Collection;
import java.util.Optional;

/** Disputes. */
public interface DisputeRepository {

    void add(EnvironmentId environment, Dispute dispute);

    Optional<Dispute> find(EnvironmentId environment, String id);

    Page<Dispute> list(EnvironmentId environment, Filter filter, PageRequest page);

    /** Which disputes are wanted; null parts keep all. */
    record Filter(String chargeId, String paymentIntentId, Collection<DisputeStatus> statuses) {}
}
