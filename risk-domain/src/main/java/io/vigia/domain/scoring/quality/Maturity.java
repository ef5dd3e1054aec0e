package io.vigia.domain.scoring.quality;

import io.vigia.domain.scoring.serving.ModelFamily;
import java.time.Duration;

/** How long one waits until a payment of which nothing bad was heard counts as a good one. */
public final class Maturity {

    private Maturity() {}

    /** Card holders look at their statements once a month; who pays cash or from a wallet complains sooner. */
    public static Duration of(ModelFamily family) {
        return Duration.ofDays(
                switch (family) {
                    case CARD -> 30;
                    case VOUCHER -> 7;
                    case WALLET -> 14;
                });
    }
}
