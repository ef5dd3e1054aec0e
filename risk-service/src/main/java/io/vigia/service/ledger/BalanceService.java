package io.vigia.service.ledger;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.EnvironmentId.Lookup;
import io.vigia.domain.kernel.Page;
import io.vigia.domain.kernel.PageRequest;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.ledger.BalanceTransaction;
import io.vigia.domain.ledger.Balances;
import io.vigia.domain.ledger.Book;
import io.vigia.domain.ledger.LedgerRepository;
import io.vigia.domain.ledger.LedgerRepository.Filter;
import io.vigia.domain.platform.Permission;
import io.vigia.service.accounts.AccountBook;
import io.vigia.service.platform.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** What callers may see of the books of their environment. */
@ApplicationScoped
@Transactional
public class BalanceService {

    @Inject
    private Caller caller;

    @Inject
    private LedgerRepository ledger;

    @Inject
    private Bookkeeper bookkeeper;

    @Inject
    private Backlog backlog;

    @Inject
    private AccountBook accounts;

    @Inject
    private Clock clock;

    /** What stands in the books, the account's own currency always among it. */
    public Balances balances() {
        caller.require(Permission.MONEY_READ);
        bookkeeper.catchUp(caller.environment());
        return ledger.balances(caller.environment())
                .with(accounts.currency(caller.environment().accountId()), Book.AVAILABLE, 0);
    }

    /** @throws RiskException RESOURCE_MISSING if the environment has no such transaction */
    public BalanceTransaction find(String id) {
        caller.require(Permission.MONEY_READ);
        return existing(id, "id");
    }

    public Page<BalanceTransaction> list(Filter filter, PageRequest page) {
        caller.require(Permission.MONEY_READ);
        bookkeeper.catchUp(caller.environment());
        page.requireCursors(this::existing);
        return ledger.list(caller.environment(), filter, page);
    }

    /** What a refund, dispute or payout did to the balance, oldest first. */
    public List<BalanceTransaction> ofSource(String sourceId) {
        caller.require(Permission.MONEY_READ);
        return ledger.ofSource(caller.environment(), sourceId);
    }

    private BalanceTransaction existing(String id, String param) {
        return new Lookup(caller.environment(), "balance transaction", id, param).in(this::written);
    }

    /**
     * As it stands in the books, or will as soon as what its charge brought is written down. Reads see what was committed
     * last, each for itself: what is written down between the first two looks is found by the third.
     */
    private Optional<BalanceTransaction> written(EnvironmentId environment, String id) {
        return ledger.find(environment, id)
                .or(() -> backlog.waiting(environment, id)
                        .map(movement -> new BalanceTransaction(movement, clock.instant())))
                .or(() -> ledger.find(environment, id));
    }
}
