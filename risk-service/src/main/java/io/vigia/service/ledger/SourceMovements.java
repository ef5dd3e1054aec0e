package io.vigia.service.ledger;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.ledger.BalanceTransaction;
import io.vigia.domain.ledger.LedgerRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** What one thing did to the balance, for those who show it and have asked for permission to show the thing. */
@ApplicationScoped
@Transactional
public class SourceMovements {

    @Inject
    private LedgerRepository ledger;

    /** Its balance transactions, oldest first, those of the current transaction too. */
    public List<BalanceTransaction> of(EnvironmentId environment, String sourceId) {
        return ledger.ofSource(environment, sourceId);
    }
}
