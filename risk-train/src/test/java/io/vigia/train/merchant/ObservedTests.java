package io.vigia.train.merchant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigia.domain.customers.PaymentMethodType;
import io.vigia.domain.scoring.quality.Maturity;
import io.vigia.domain.scoring.serving.ModelFamily;
import io.vigia.domain.velocity.AttemptStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ObservedTests {

    private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");
    private static final Duration CARD = Maturity.of(ModelFamily.CARD);
    private static final Observed.Label FRAUD = new Observed.Label(true, 80);
    private static final Observed.Label SAFE = new Observed.Label(false, 100);

    @Test
    void aBlockIsNoFraud() {
        assertTrue(of(60, AttemptStatus.BLOCKED, null).sample(NOW, CARD).isEmpty());
        assertTrue(of(60, AttemptStatus.DECLINED, null).sample(NOW, CARD).isEmpty());
        assertTrue(of(60, AttemptStatus.PENDING, null).sample(NOW, CARD).isEmpty());
        assertTrue(of(60, AttemptStatus.BLOCKED, FRAUD)
                .sample(NOW, CARD)
                .orElseThrow()
                .fraud());
        assertFalse(of(60, AttemptStatus.BLOCKED, SAFE)
                .sample(NOW, CARD)
                .orElseThrow()
                .fraud());
    }

    @Test
    void whatWentThroughIsGoodOnceNothingBadWasHeardForLongEnough() {
        assertTrue(of(29, AttemptStatus.AUTHORIZED, null).sample(NOW, CARD).isEmpty());
        Sample good = of(30, AttemptStatus.AUTHORIZED, null).sample(NOW, CARD).orElseThrow();
        assertFalse(good.fraud());
        assertEquals(1, good.weight());
        Observed voucher = of(8, AttemptStatus.PAID, null, PaymentMethodType.EFECTY, null);
        assertFalse(voucher.sample(NOW, Maturity.of(ModelFamily.VOUCHER))
                .orElseThrow()
                .fraud());
    }

    @Test
    void youngFraudsWaitLikeYoungGoodOnes() {
        assertTrue(of(29, AttemptStatus.AUTHORIZED, FRAUD).sample(NOW, CARD).isEmpty());
        Sample fraud = of(31, AttemptStatus.AUTHORIZED, FRAUD).sample(NOW, CARD).orElseThrow();
        assertTrue(fraud.fraud());
        assertEquals(0.8f, fraud.weight());
    }

    @Test
    void whatExplorationLetPassStandsForWhatItDidNotUpToFifty() {
        assertEquals(20, explored(90, 40, 0.05));
        assertEquals(50, explored(90, 40, 0.001));
        assertEquals(1, explored(90, 40, 0)); // exempt, and passed for another reason
        assertEquals(1, explored(90, 90, 0.05)); // not chosen, and passed for another reason
    }

    @Test
    void thePartsOfTheTimeDoNotOverlap() {
        List<Sample> samples = new java.util.ArrayList<>();
        for (int day = 60; day > 0; day--) {
            samples.add(new Sample(NOW.plus(Duration.ofDays(day)), "p", day % 7 == 0, 1, new float[0]));
        }
        TimeSplit split = TimeSplit.of(samples);
        assertEquals(
                60,
                split.train().size() + split.calibrate().size() + split.test().size());
        assertEquals(40, split.train().size());
        assertTrue(split.train().get(39).at().isBefore(split.calibrate().get(0).at()));
        assertTrue(split.calibrate()
                .get(split.calibrate().size() - 1)
                .at()
                .isBefore(split.test().get(0).at()));
        assertFalse(ModelMaker.missing(split).isEmpty());
    }

    private static double explored(int original, int shown, double propensity) {
        Observed observed = new Observed(
                NOW.minus(Duration.ofDays(60)),
                "p",
                PaymentMethodType.CARD,
                AttemptStatus.AUTHORIZED,
                null,
                shown,
                new Observed.Exploration(original, propensity),
                new float[0]);
        return observed.sample(NOW, CARD).orElseThrow().weight();
    }

    private static Observed of(int daysAgo, AttemptStatus status, Observed.Label label) {
        return of(daysAgo, status, label, PaymentMethodType.CARD, null);
    }

    private static Observed of(
            int daysAgo,
            AttemptStatus status,
            Observed.Label label,
            PaymentMethodType method,
            Observed.Exploration exploration) {
        return new Observed(
                NOW.minus(Duration.ofDays(daysAgo)), "p", method, status, label, 10, exploration, new float[0]);
    }
}
