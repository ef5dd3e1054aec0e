package io.vigia.domain.velocity.heap;

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

/** Makes attempts for tests: each value's key is the value's number in its dimension. */
final class Attempts {

    static final EnvironmentId TEST = new EnvironmentId("acct_1", Mode.TEST);
    static final EnvironmentId LIVE = new EnvironmentId("acct_1", Mode.LIVE);
    static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");

    private static int made;

    private Attempts() {}

    static AttemptRecord at(Instant at, Map<Dimension, Integer> values) {
        return at(TEST, at, values);
    }

    static synchronized AttemptRecord at(EnvironmentId environment, Instant at, Map<Dimension, Integer> values) {
        Map<Dimension, Long> hashes = new EnumMap<>(Dimension.class);
        values.forEach((dimension, value) -> hashes.put(dimension, dimension.code() * 1_000_000_007L + value));
        return new AttemptRecord(
                environment,
                "dec_" + made++,
                at,
                ObjectType.PAYMENT_INTENT,
                AttemptStatus.PENDING,
                10_000_000,
                PaymentMethodType.CARD,
                Keys.of(hashes));
    }

    static AttemptRecord voucher(AttemptRecord attempt, long amountUsdMicros) {
        return new AttemptRecord(
                attempt.environment(),
                attempt.decisionId(),
                attempt.at(),
                attempt.object(),
                attempt.status(),
                amountUsdMicros,
                PaymentMethodType.EFECTY,
                attempt.keys());
    }
}
