package io.vigia.tools.counters;

import io.vigia.domain.customers.PaymentMethodType;
import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Mode;
import io.vigia.domain.velocity.AttemptRecord;
import io.vigia.domain.velocity.AttemptStatus;
import io.vigia.domain.velocity.Dimension;
import io.vigia.domain.velocity.Keys;
import io.vigia.rules.host.ObjectType;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Attempts with four data each, card, e-mail, address and device, every one drawn by Zipf's law (exponent 1) from its
 * share of the keys: the most frequent card pays one in thirteen, most pay hardly ever.
 */
final class Traffic {

    static final Dimension[] DATA = {Dimension.CARD, Dimension.EMAIL, Dimension.IP, Dimension.DEVICE};

    private static final EnvironmentId ACCOUNT = new EnvironmentId("acct_bench", Mode.LIVE);
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final long START = Instant.parse("2026-03-01T00:00:00Z").toEpochMilli();

    private final SplittableRandom random = new SplittableRandom(11);
    private final double[] upTo; // the share of all draws that falls on the values up to one
    private final long stepMillis;
    private int made;

    /**
     * @param keys how many values there are of all four data together
     * @param stepMillis how long after another an attempt comes
     */
    Traffic(int keys, long stepMillis) {
        this.stepMillis = stepMillis;
        upTo = new double[keys / DATA.length];
        double sum = 0;
        for (int i = 0; i < upTo.length; i++) {
            sum += 1.0 / (i + 1);
            upTo[i] = sum;
        }
        for (int i = 0; i < upTo.length; i++) {
            upTo[i] /= sum;
        }
    }

    /** How many values each datum has. */
    int valuesEach() {
        return upTo.length;
    }

    /** An attempt with the same value of all data, so that each was seen once after as many as there are values. */
    AttemptRecord withValue(int value) {
        Map<Dimension, Long> keys = new EnumMap<>(Dimension.class);
        for (Dimension datum : DATA) {
            keys.put(datum, key(datum, value));
        }
        return attempt(keys);
    }

    /** The next attempt. */
    AttemptRecord next() {
        Map<Dimension, Long> keys = new EnumMap<>(Dimension.class);
        for (Dimension datum : DATA) {
            keys.put(datum, key(datum, draw()));
        }
        return attempt(keys);
    }

    private AttemptRecord attempt(Map<Dimension, Long> keys) {
        int number = made++;
        return new AttemptRecord(
                ACCOUNT,
                "dec_" + number,
                Instant.ofEpochMilli(START + number * stepMillis),
                ObjectType.PAYMENT_INTENT,
                AttemptStatus.PENDING,
                1_000_000 + random.nextInt(200_000_000),
                PaymentMethodType.CARD,
                Keys.of(keys));
    }

    private int draw() {
        double wanted = random.nextDouble();
        int low = 0;
        int high = upTo.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (upTo[middle] < wanted) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Spread like the keyed hashes of the platform. */
    private static long key(Dimension datum, int value) {
        long mixed = (value + 1L + ((long) datum.code() << 40)) * SPREAD;
        mixed = (mixed ^ mixed >>> 29) * 0xBF58476D1CE4E5B9L;
        return mixed ^ mixed >>> 32;
    }
}
