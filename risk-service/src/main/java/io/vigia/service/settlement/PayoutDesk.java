package io.vigia.service.settlement;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Ids;
import io.vigia.domain.kernel.Money;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.ledger.Book;
import io.vigia.domain.ledger.Entry;
import io.vigia.domain.ledger.LedgerError;
import io.vigia.domain.ledger.LedgerRepository;
import io.vigia.domain.payments.money.Movement;
import io.vigia.domain.payments.money.MovementKind;
import io.vigia.domain.settlement.Payout;
import io.vigia.service.ledger.Bookkeeper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Moves the money of payouts through the books. */
@ApplicationScoped
public class PayoutDesk {

    @Inject
    private LedgerRepository ledger;

    @Inject
    private Bookkeeper bookkeeper;

    @Inject
    private Ids ids;

    @Inject
    private Clock clock;

    /**
     * Takes the money of a payout out of what is available.
     *
     * @return the id of the balance transaction
     * @throws RiskException BALANCE_INSUFFICIENT if less is available
     */
    String send(EnvironmentId environment, String payoutId, Money money) {
        long available = ledger.lockAvailable(environment, money.currency());
        if (available < money.minor()) {
            throw new RiskException(
                    LedgerError.BALANCE_INSUFFICIENT,
                    "You have insufficient available funds in your " + money.currency() + " balance: " + available
                            + " of the " + money.minor() + " that are to be paid out.",
                    "amount");
        }
        return move(environment, MovementKind.PAYOUT, payoutId, money);
    }

    /** Puts the money of a payout back that was cancelled or failed. */
    String takeBack(Payout payout, MovementKind why) {
        return move(payout.environment(), why, payout.id(), payout.amount());
    }

    /** The money has reached the bank. */
    void arrived(Payout payout) {
        ledger.post(
                payout.environment(),
                List.of(new Entry(
                        payout.environment(),
                        payout.balanceTransactionId(),
                        "paid",
                        Book.IN_TRANSIT,
                        Book.BANK,
                        payout.amount(),
                        clock.instant())));
    }

    private String move(EnvironmentId environment, MovementKind kind, String payoutId, Money money) {
        Instant now = clock.instant();
        String id = ids.next("txn", now);
        bookkeeper.moved(new Movement(environment, id, kind, payoutId, false, money, 0, now, now, words(kind)));
        return id;
    }

    private static String words(MovementKind kind) {
        return switch (kind) {
            case PAYOUT -> "Payout";
            case PAYOUT_CANCEL -> "Cancelled payout";
            default -> "Failed payout";
        };
    }
}
