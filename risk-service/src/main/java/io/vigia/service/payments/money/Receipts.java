package io.vigia.service.payments.money;

import io.vigia.domain.customers.PaymentMethodType;
import io.vigia.domain.customers.TestCard;
import io.vigia.domain.kernel.Ids;
import io.vigia.domain.kernel.Money;
import io.vigia.domain.payments.Charge;
import io.vigia.domain.payments.money.Movement;
import io.vigia.domain.payments.money.MovementKind;
import io.vigia.domain.payments.money.Receipt;
import io.vigia.domain.payments.money.Tariff;
import io.vigia.service.platform.later.Later;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Writes on a charge that its money came; the books take it over from there (docs/adr/0030). */
@ApplicationScoped
public class Receipts {

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transactions;

    /** The work by which test cards call for what happens after a payment; its object is the charge. */
    public static final String FRAUD_WARNING = "fraud_warning";

    public static final String DISPUTE = "dispute";
    private static final Duration AFTERMATH = Duration.ofSeconds(1);

    @Inject
    private Later later;

    @Inject
    private Ids ids;

    /**
     * The money of a charge came: it was captured, or paid in cash. Called once a charge, in the transaction in which it
     * happens.
     *
     * @param minor how much of it came
     */
    public void take(Charge charge, long minor, Instant at) {
        Money money = new Money(minor, charge.amount().currency());
        boolean atOnce = TestCard.of(charge.card())
                .filter(TestCard.BYPASS_PENDING::equals)
                .isPresent();
        Instant available = atOnce ? at : at.plus(Tariff.PENDING);
        Receipt receipt = new Receipt(ids.next("txn", at), minor, Tariff.payment(money), at, available);
        charge.received(receipt);
        TestCard.of(charge.card()).ifPresent(card -> expect(charge, card));
        transactions.putResource(
                receipt.transactionId(),
                new Movement(
                        charge.environment(),
                        receipt.transactionId(),
                        MovementKind.CHARGE,
                        charge.id(),
                        charge.method() == PaymentMethodType.CARD,
                        money,
                        receipt.fee(),
                        at,
                        available,
                        charge.description()));
    }

    private void expect(Charge charge, TestCard card) {
        switch (card.effect().kind()) {
            case FRAUD_WARNING -> later.soon(AFTERMATH, charge.environment(), FRAUD_WARNING, charge.id());
            case DISPUTE -> later.soon(AFTERMATH, charge.environment(), DISPUTE, charge.id());
            default -> {
                // nothing comes after it
            }
        }
    }

    /** What was taken by the current transaction, under the id of its balance transaction. */
    public Optional<Movement> fresh(String transactionId) {
        return Optional.ofNullable((Movement) transactions.getResource(transactionId));
    }
}
