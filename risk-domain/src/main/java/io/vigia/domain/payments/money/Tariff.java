package io.vigia.domain.payments.money;

import io.vigia.domain.kernel.Money;
import java.time.Duration;
import java.util.Map;

/** What payments cost a merchant, and how long their money is on its way. */
public final class Tariff {

    /** How long money that was received stays pending. */
    public static final Duration PENDING = Duration.ofDays(2);

    private static final long BASIS_POINTS = 290;
    private static final long WHOLE = 10_000;

    /** What each payment costs besides its share, in minor units; nothing in other currencies. */
    private static final Map<String, Long> FIXED =
            Map.of("usd", 30L, "eur", 25L, "gbp", 20L, "mxn", 300L, "cop", 90_000L);

    private static final Map<String, Long> DISPUTE =
            Map.of("usd", 1_500L, "eur", 2_000L, "gbp", 2_000L, "mxn", 15_000L, "cop", 5_000_000L);

    private Tariff() {}

    /** The fee for a payment: 2.9 % rounded half up and a fixed part, never more than the payment. */
    public static long payment(Money money) {
        long share = Math.floorDiv(Math.multiplyExact(money.minor(), BASIS_POINTS) + WHOLE / 2, WHOLE);
        return Math.min(money.minor(), share + FIXED.getOrDefault(money.currency(), 0L));
    }

    /** The fee for a dispute that takes money back; it is given back if the dispute is won. */
    public static long dispute(String currency) {
        return DISPUTE.getOrDefault(currency, 0L);
    }
}
