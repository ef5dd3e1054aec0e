package io.vigia.api.payments.disputes;

import io.vigia.api.platform.WireObject;
import io.vigia.domain.payments.disputes.Dispute;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;

/** Shows disputes whole: with what they did to the balance. */
@ApplicationScoped
public class DisputeShow {

    @Inject
    private Instance<DisputeMoney> money;

    @Inject
    private Clock clock;

    public WireObject of(Dispute dispute) {
        WireObject json = DisputeJson.of(dispute, clock.instant());
        return money.isResolvable()
                ? json.with("balance_transactions", money.get().of(dispute))
                : json;
    }
}
