package io.vigia.grid;

import io.vigia.domain.customers.PaymentMethodType;
import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Mode;
import io.vigia.domain.signals.places.Coordinates;
import io.vigia.domain.velocity.AttemptRecord;
import io.vigia.domain.velocity.AttemptStatus;
import io.vigia.domain.velocity.Dimension;
import io.vigia.domain.velocity.Keys;
import io.vigia.domain.velocity.Mark;
import io.vigia.rules.host.FunctionCall;
import io.vigia.rules.host.FunctionCall.Function;
import io.vigia.rules.host.FunctionCall.Status;
import io.vigia.rules.host.ObjectType;
import io.vigia.rules.host.Reference;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** Attempts with a few hot values and many cold ones, of two modes, sometimes of long ago; and what befell them. */
final class RandomHistory {

    static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");

    /** Functions as rules call them. */
    static final List<FunctionCall> CALLS = List.of(
            call(Function.VELOCITY, 5_400, Status.DECLINED, "email"),
            call(Function.SUM, 90_000, Status.TOTAL, "card_fingerprint"),
            call(Function.DISTINCT, 700_000, Status.TOTAL, "item_sku", "email"),
            call(Function.VELOCITY, 60, Status.TOTAL, "browser"));

    private static final EnvironmentId TEST = new EnvironmentId("acct_1", Mode.TEST);
    private static final AttemptStatus[] STATUSES = AttemptStatus.values();
    private static final Mark.Kind[] KINDS = Mark.Kind.values();

    private final Random random;
    private int made;
    private int marked;

    RandomHistory(Random random) {
        this.random = random;
    }

    /** The next attempt, 0 to 20 minutes after the one before, one in ten long before. */
    AttemptRecord attempt() {
        Map<Dimension, Long> hashes = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            if (dimension.isCounted() && random.nextInt(3) > 0) {
                int value = random.nextBoolean() ? random.nextInt(2) : random.nextInt(100);
                hashes.put(dimension, dimension.code() * 1_000_000_007L + value);
            }
        }
        if (random.nextBoolean()) {
            hashes.put(Dimension.REGION, random.nextBoolean() ? 111_001L : 111_850L);
        }
        if (random.nextBoolean()) {
            hashes.put(Dimension.PLACE, new Coordinates(random.nextInt(60), random.nextInt(60)).packed());
        }
        long minutes = made++ * 10L + random.nextInt(10);
        if (random.nextInt(10) == 0) {
            minutes = (long) (random.nextDouble() * minutes);
        }
        return new AttemptRecord(
                random.nextInt(5) == 0 ? TEST.otherMode() : TEST,
                "dec_" + made,
                NOON.plusSeconds(minutes * 60),
                ObjectType.PAYMENT_INTENT,
                AttemptStatus.PENDING,
                random.nextInt(20_000_000),
                random.nextBoolean() ? PaymentMethodType.CARD : PaymentMethodType.EFECTY,
                Keys.of(hashes));
    }

    /** A status that an attempt comes to. */
    AttemptStatus outcome() {
        return STATUSES[1 + random.nextInt(STATUSES.length - 1)];
    }

    /** Something that befell an attempt; one in three says fraud. */
    Mark mark(AttemptRecord attempt) {
        return new Mark(
                attempt.environment(),
                "dp_" + marked++,
                KINDS[random.nextInt(KINDS.length)],
                attempt.at().plusSeconds(random.nextInt(1_000)),
                random.nextInt(3) == 0,
                attempt.keys());
    }

    private static FunctionCall call(Function function, long seconds, Status status, String... attributes) {
        return new FunctionCall(
                function, Stream.of(attributes).map(Reference::attribute).toList(), seconds, status);
    }
}
