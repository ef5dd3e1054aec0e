package io.vigia.domain.ledger;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Page;
import io.vigia.domain.kernel.PageRequest;
import io.vigia.domain.payments.money.MovementKind;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The books as they are stored; what is written stays. */
public interface LedgerRepository {

    /** Writes transactions down at once, so that the current transaction finds them too. */
    void add(EnvironmentId environment, Collection<BalanceTransaction> transactions);

    /** Writes entries, and changes what stands in the books by them. */
    void post(EnvironmentId environment, Collection<Entry> entries);

    Optional<BalanceTransaction> find(EnvironmentId environment, String id);

    Page<BalanceTransaction> list(EnvironmentId environment, Filter filter, PageRequest page);

    /** All about one charge, refund, dispute or payout, oldest first. */
    List<BalanceTransaction> ofSource(EnvironmentId environment, String sourceId);

    Balances balances(EnvironmentId environment);

    /** What is available in a currency, held until the current transaction ends. */
    long lockAvailable(EnvironmentId environment, String currency);

    /** Which transactions are wanted; null parts keep all. */
    record Filter(String sourceId, Collection<MovementKind> kinds, Boolean card, String currency) {

        public static final Filter ALL = new Filter(null, null, null, null);
    }
}
