package io.vigia.api.ledger;

import io.vigia.api.payments.disputes.DisputeMoney;
import io.vigia.api.platform.WireObject;
import io.vigia.domain.payments.disputes.Dispute;
import io.vigia.service.ledger.SourceMovements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** The balance transactions of disputes. */
@ApplicationScoped
public class DisputeTransactions implements DisputeMoney {

    @Inject
    private SourceMovements movements;

    @Inject
    private Clock clock;

    @Override
    public List<WireObject> of(Dispute dispute) {
        return movements.of(dispute.environment(), dispute.id()).stream()
                .map(each -> BalanceTransactionJson.of(each, clock.instant()))
                .toList();
    }
}
