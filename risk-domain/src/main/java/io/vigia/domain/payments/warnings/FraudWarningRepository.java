package io.vigia.domain.payments.warnings;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Page;
import io.vigia.domain.kernel.PageRequest;
import java.util.Optional;

/** Early fraud warnings. */
public interface FraudWarningRepository {

    void add(EnvironmentId environment, FraudWarning warning);

    Optional<FraudWarning> find(EnvironmentId environment, String id);

    Page<FraudWarning> list(EnvironmentId environment, Filter filter, PageRequest page);

    /** Which warnings are wanted; null parts keep all. */
    record Filter(String chargeId, String paymentIntentId) {}
}
