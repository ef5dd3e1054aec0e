package io.vigia.domain.scoring.features;

import io.vigia.domain.signals.FactSheet;
import io.vigia.domain.velocity.AttemptRecord;
import io.vigia.domain.velocity.Dimension;
import io.vigia.domain.velocity.Keys;
import io.vigia.domain.velocity.VelocityReading;

/** What there is to make one attempt's features of. */
final class Seen {

    /** By whom a payer is known, the best first. */
    private static final Dimension[] PAYERS = {
        Dimension.CUSTOMER, Dimension.CARD, Dimension.DOCUMENT, Dimension.EMAIL, Dimension.PHONE, Dimension.DEVICE
    };

    final AttemptRecord attempt;
    final FactSheet sheet;
    final VelocityReading reading;
    final UsualAmounts usual;
    private final Dimension payer;
    private final FeatureMemory memory;
    private final KnownFrauds[] frauds = new KnownFrauds[Dimension.count()];

    Seen(AttemptRecord attempt, FactSheet sheet, VelocityReading reading, FeatureMemory memory) {
        this.attempt = attempt;
        this.sheet = sheet;
        this.reading = reading;
        this.memory = memory;
        this.usual = memory.amounts(attempt);
        this.payer = payer(attempt.keys());
    }

    /** The dimension that an entity of features stands for in this attempt; null if it has none. */
    Dimension of(Entity entity) {
        Dimension dimension = entity == Entity.PAYER ? payer : entity.dimension();
        return dimension == null || attempt.keys().hash(dimension) == 0 ? null : dimension;
    }

    KnownFrauds frauds(Dimension dimension) {
        int i = dimension.ordinal();
        if (frauds[i] == null) {
            frauds[i] = memory.frauds(attempt, dimension);
        }
        return frauds[i];
    }

    long at() {
        return attempt.at().toEpochMilli();
    }

    double micros() {
        return attempt.amountUsdMicros() > 0 ? attempt.amountUsdMicros() : Double.NaN;
    }

    /** By which datum a payer is known best; null if by none. */
    static Dimension payer(Keys keys) {
        for (Dimension dimension : PAYERS) {
            if (keys.hash(dimension) != 0) {
                return dimension;
            }
        }
        return null;
    }
}
