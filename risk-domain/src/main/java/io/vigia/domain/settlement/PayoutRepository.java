package io.vigia.domain.settlement;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Page;
import io.vigia.domain.kernel.PageRequest;
import io.vigia.domain.kernel.TimeRange;
import java.util.Optional;

/** Payouts. */
public interface PayoutRepository {

    void add(EnvironmentId environment, Payout payout);

    Optional<Payout> find(EnvironmentId environment, String id);

    Page<Payout> list(EnvironmentId environment, Filter filter, PageRequest page);

    /** Which payouts are wanted; null parts keep all. */
    record Filter(PayoutStatus status, String destination, TimeRange arrival) {}
}
