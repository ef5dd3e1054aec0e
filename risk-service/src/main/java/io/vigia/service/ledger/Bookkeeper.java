package io.vigia.service.ledger;

import io.vigia.domain.events.DomainEvent;
import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.ledger.BalanceTransaction;
import io.vigia.domain.ledger.Entry;
import io.vigia.domain.ledger.LedgerRepository;
import io.vigia.domain.ledger.Standing;
import io.vigia.domain.payments.money.Movement;
import io.vigia.service.events.Outbox;
import io.vigia.service.platform.Conflicts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Writes the books. What a charge brought stands on the charge at first and is written down here soon after, so that the
 * payment need not wait for it; every other movement is written down in its own transaction (docs/adr/0030). Whoever reads
 * the books asks for {@link #catchUp} first and so finds everything that was committed before.
 */
@ApplicationScoped
public class Bookkeeper {

    private static final int MOST_CONFLICTS = 5;

    /** On one node, one at a time writes an environment's backlog down. */
    private final Map<EnvironmentId, ReentrantLock> turns = new ConcurrentHashMap<>();

    @Inject
    private LedgerRepository ledger;

    @Inject
    private Backlog backlog;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    /** Writes a movement down at once. */
    @Transactional
    public void moved(@Observes Movement movement) {
        write(movement.environment(), List.of(movement));
    }

    /** Writes down, and sets free, all that waits in an environment, a number at a time. */
    @Transactional(TxType.NOT_SUPPORTED)
    public void catchUp(EnvironmentId environment) {
        ReentrantLock turn = turns.computeIfAbsent(environment, any -> new ReentrantLock());
        turn.lock();
        try {
            int left = MOST_CONFLICTS;
            while (backlog.anyIn(environment) && left > 0) {
                left -= someDone(environment) ? 0 : 1;
            }
        } finally {
            turn.unlock();
        }
    }

    /** Whether a batch was done; false if another node was at it at the same moment. */
    private boolean someDone(EnvironmentId environment) {
        try {
            return backlog.inTransaction(() -> book(environment) | clear(environment));
        } catch (RuntimeException failure) {
            if (Conflicts.isConflictWithin(failure)) {
                return false;
            }
            throw failure;
        }
    }

    private boolean book(EnvironmentId environment) {
        List<Movement> receipts = backlog.takeReceipts(environment);
        write(environment, receipts);
        return !receipts.isEmpty();
    }

    private boolean clear(EnvironmentId environment) {
        List<Entry> entries = new ArrayList<>();
        backlog.takeDue(environment).forEach(due -> entries.addAll(due.clear(clock.instant())));
        ledger.post(environment, entries);
        if (!entries.isEmpty()) {
            Standing standing = new Standing(environment, ledger.balances(environment));
            outbox.record(new DomainEvent(environment, "balance.available", standing, clock.instant(), null));
        }
        return !entries.isEmpty();
    }

    private void write(EnvironmentId environment, List<Movement> movements) {
        List<BalanceTransaction> transactions = movements.stream()
                .map(movement -> new BalanceTransaction(movement, clock.instant()))
                .toList();
        ledger.add(environment, transactions);
        ledger.post(
                environment,
                transactions.stream().flatMap(each -> each.entries().stream()).toList());
    }
}
