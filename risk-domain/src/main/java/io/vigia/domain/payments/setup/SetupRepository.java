package io.vigia.domain.payments.setup;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Page;
import io.vigia.domain.kernel.PageRequest;
import java.util.Optional;

/** Setup intents. */
public interface SetupRepository {

    void add(EnvironmentId environment, SetupIntent intent);

    Optional<SetupIntent> find(EnvironmentId environment, String id);

    Page<SetupIntent> list(EnvironmentId environment, Filter filter, PageRequest page);

    /** Which are wanted; null parts keep all. */
    record Filter(String customerId, String paymentMethodId) {}
}
