package io.vigia.domain.scoring.training;

import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.scoring.quality.Maturity;
import io.vigia.domain.scoring.serving.ModelFamily;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;

/**
 * What an account wants of trainings.
 *
 * @param day on which models are trained anew each week; null for never
 * @param cardDays after how many days a card payment of which nothing bad was heard counts as good
 * @param voucherDays the same of vouchers
 * @param walletDays the same of wallets and points of sale
 */
public record TrainingChoices(DayOfWeek day, int cardDays, int voucherDays, int walletDays) {

    /** What an account has that chose nothing. */
    public static final TrainingChoices STANDARD =
            new TrainingChoices(null, days(ModelFamily.CARD), days(ModelFamily.VOUCHER), days(ModelFamily.WALLET));

    /** The longest that one can wait for labels, in days. */
    public static final int MOST_DAYS = 180;

    private static final LocalTime HOUR = LocalTime.of(3, 0);

    public TrainingChoices {
        check("card_days", cardDays);
        check("voucher_days", voucherDays);
        check("wallet_days", walletDays);
    }

    private static void check(String name, int days) {
        if (days < 1 || days > MOST_DAYS) {
            throw RiskException.invalid(name, "Labels take 1 to " + MOST_DAYS + " days.");
        }
    }

    private static int days(ModelFamily family) {
        return (int) Maturity.of(family).toDays();
    }

    /** How long one waits until a payment of a family of which nothing bad was heard counts as a good one. */
    public Duration maturity(ModelFamily family) {
        return Duration.ofDays(
                switch (family) {
                    case CARD -> cardDays;
                    case VOUCHER -> voucherDays;
                    case WALLET -> walletDays;
                });
    }

    /** The first moment after another at which models are to be trained: at three in the night, UTC. Null for never. */
    public Instant next(Instant after) {
        if (day == null) {
            return null;
        }
        ZonedDateTime moment = after.atZone(ZoneOffset.UTC)
                .with(TemporalAdjusters.nextOrSame(day))
                .with(HOUR);
        return (moment.toInstant().isAfter(after) ? moment : moment.plusWeeks(1)).toInstant();
    }
}
