package io.vigia.domain.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Mode;
import io.vigia.domain.kernel.Money;
import io.vigia.domain.payments.money.Movement;
import io.vigia.domain.payments.money.MovementKind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BalanceTransactionTests {

    private static final EnvironmentId HERE = new EnvironmentId("acct_1", Mode.TEST);
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    @Test
    void takesAChargeInAndItsFeeOut() {
        BalanceTransaction charge = written(MovementKind.CHARGE, 1_000, 59, NOW.plusSeconds(1));
        Balances books = posted(charge.entries());
        assertEquals(941, books.of("usd", Book.PENDING));
        assertEquals(59, books.of("usd", Book.FEES));
        assertEquals(-1_000, books.of("usd", Book.NETWORK));
        assertEquals(941, charge.net());
        assertFalse(charge.isCleared());
    }

    @Test
    void setsTheNetAmountFreeWhenItsTimeHasCome() {
        BalanceTransaction charge = written(MovementKind.CHARGE, 1_000, 59, NOW.plusSeconds(1));
        List<Entry> entries = new ArrayList<>(charge.entries());
        entries.addAll(charge.clear(NOW.plusSeconds(1)));
        Balances books = posted(entries);
        assertEquals(0, books.of("usd", Book.PENDING));
        assertEquals(941, books.of("usd", Book.AVAILABLE));
        assertTrue(charge.isCleared());
    }

    @Test
    void takesWhatIsFreeAtOnceStraightIntoTheAvailableBook() {
        Balances books = posted(written(MovementKind.CHARGE, 1_000, 0, NOW).entries());
        assertEquals(1_000, books.of("usd", Book.AVAILABLE));
        assertEquals(0, books.of("usd", Book.PENDING));
    }

    @Test
    void takesADisputeAndItsFeeAway() {
        Balances books = posted(written(MovementKind.DISPUTE, 1_000, 1_500, NOW).entries());
        assertEquals(-2_500, books.of("usd", Book.AVAILABLE));
        assertEquals(1_500, books.of("usd", Book.FEES));
    }

    @Test
    void sendsAPayoutOnItsWayAndTakesItBack() {
        List<Entry> entries =
                new ArrayList<>(written(MovementKind.PAYOUT, 700, 0, NOW).entries());
        assertEquals(700, posted(entries).of("usd", Book.IN_TRANSIT));
        entries.addAll(written(MovementKind.PAYOUT_FAILURE, 700, 0, NOW).entries());
        assertEquals(0, posted(entries).of("usd", Book.IN_TRANSIT));
        assertEquals(0, posted(entries).of("usd", Book.AVAILABLE));
    }

    @ParameterizedTest
    @EnumSource(MovementKind.class)
    void neverLeavesTheBooksOutOfBalance(MovementKind kind) {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            BalanceTransaction one = written(
                    kind, 1 + random.nextInt(1_000_000), random.nextInt(2_000), NOW.plusSeconds(random.nextInt(3) - 1));
            List<Entry> entries = new ArrayList<>(one.entries());
            if (!one.isCleared()) {
                entries.addAll(one.clear(NOW.plus(Duration.ofDays(1))));
            }
            Balances books = posted(entries);
            long sum = 0;
            for (Book book : Book.values()) {
                sum += books.of("usd", book);
            }
            assertEquals(0, sum, () -> "seed " + seed);
            assertEquals(one.net(), books.of("usd", Book.AVAILABLE), () -> "seed " + seed);
            assertTrue(entries.stream().allMatch(entry -> entry.money().minor() > 0), () -> "seed " + seed);
        }
    }

    private static Balances posted(List<Entry> entries) {
        Balances books = new Balances();
        entries.forEach(books::with);
        return books;
    }

    private static BalanceTransaction written(MovementKind kind, long minor, long fee, Instant availableOn) {
        Money money = new Money(minor, "usd");
        return new BalanceTransaction(
                new Movement(HERE, "txn_1", kind, "ch_1", true, money, fee, NOW, availableOn, null), NOW);
    }
}
