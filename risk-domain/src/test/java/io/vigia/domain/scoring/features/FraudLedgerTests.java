package io.vigia.domain.scoring.features;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.vigia.domain.velocity.Dimension;
import io.vigia.domain.velocity.Keys;
import io.vigia.domain.velocity.VelocityReading.Recent;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FraudLedgerTests {

    private static final long HOUR = 3_600_000;
    private static final long TERMINAL = 77;
    private static final Keys KEYS = Keys.of(Map.of(Dimension.TERMINAL, TERMINAL));

    private record Told(long paidAt, long knownAt) {}

    @Test
    void saysWhatOneCountsByHandWhateverIsToldAndTakenBack() {
        Random random = new Random(11);
        FraudLedger ledger = new FraudLedger();
        Map<String, Told> told = new HashMap<>();
        for (int i = 0; i < 3_000; i++) {
            String id = "dec_" + random.nextInt(200);
            if (random.nextInt(3) == 0) {
                ledger.remove(id);
                told.remove(id);
            } else {
                long paidAt = random.nextInt(60 * 24) * HOUR;
                Told one = new Told(paidAt, paidAt + random.nextInt(20 * 24) * HOUR);
                ledger.put(id, one.paidAt, one.knownAt, KEYS);
                told.put(id, one);
            }
            long at = random.nextInt(80 * 24) * HOUR;
            check(told, at, ledger.under(TERMINAL, at, false));
        }
    }

    private static void check(Map<String, Told> told, long at, KnownFrauds found) {
        Told[] known = told.values().stream()
                .filter(one -> one.knownAt <= at && one.paidAt <= at)
                .toArray(Told[]::new);
        if (known.length == 0) {
            assertSame(KnownFrauds.NONE, found);
            return;
        }
        long until = at - Recent.labelDelayMillis(false);
        int[] matured = new int[KnownFrauds.DAYS.length];
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        for (Told one : known) {
            first = Math.min(first, one.paidAt);
            last = Math.max(last, one.paidAt);
            for (int i = 0; i < matured.length; i++) {
                long from = until - KnownFrauds.DAYS[i] * KnownFrauds.DAY;
                matured[i] += one.paidAt <= until && one.paidAt > from ? 1 : 0;
            }
        }
        assertArrayEquals(matured, found.matured());
        assertEquals(at - first, found.sinceFirstMillis());
        assertEquals(at - last, found.sinceLastMillis());
    }

    @Test
    void aBroadKeyWithManyFraudsCostsNoMoreThanANarrowOne() {
        FraudLedger ledger = new FraudLedger();
        assertTimeout(Duration.ofSeconds(10), () -> {
            for (int i = 0; i < 200_000; i++) {
                ledger.put("dec_" + i, i, i, KEYS);
                ledger.under(TERMINAL, i, false);
            }
        });
        assertEquals(0, ledger.under(TERMINAL, 200_000, false).matured()[0]);
    }
}
