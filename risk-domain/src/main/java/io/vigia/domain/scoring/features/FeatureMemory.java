package io.vigia.domain.scoring.features;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.velocity.AttemptRecord;
import io.vigia.domain.velocity.Dimension;
import io.vigia.domain.velocity.Keys;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What features need to know besides facts and counters: known frauds and usual amounts, each environment's for itself. */
public final class FeatureMemory {

    private final Map<EnvironmentId, Environment> environments = new ConcurrentHashMap<>();

    private static final class Environment {
        private final FraudLedger frauds = new FraudLedger();
        private final UsualAmounts amounts = new UsualAmounts();
    }

    /** Counts an attempt that was decided and stored, once. */
    public void decided(AttemptRecord attempt) {
        of(attempt.environment()).amounts.count(attempt);
    }

    /**
     * A payment is known to be a fraud.
     *
     * @param decisionId by which it is known once
     * @param paidAt when it took place
     * @param knownAt since when it is known
     */
    public void fraud(EnvironmentId environment, String decisionId, Instant paidAt, Instant knownAt, Keys keys) {
        of(environment).frauds.put(decisionId, paidAt.toEpochMilli(), knownAt.toEpochMilli(), keys);
    }

    /** A payment is not known to be a fraud, after all. */
    public void noFraud(EnvironmentId environment, String decisionId) {
        of(environment).frauds.remove(decisionId);
    }

    /** Forgets an environment whose payments are deleted. */
    public void forget(EnvironmentId environment) {
        environments.remove(environment);
    }

    KnownFrauds frauds(AttemptRecord attempt, Dimension dimension) {
        return of(attempt.environment())
                .frauds
                .under(attempt.keys().hash(dimension), attempt.at().toEpochMilli(), attempt.isVoucher());
    }

    UsualAmounts amounts(AttemptRecord attempt) {
        return of(attempt.environment()).amounts;
    }

    private Environment of(EnvironmentId environment) {
        Environment known = environments.get(environment);
        return known != null ? known : environments.computeIfAbsent(environment, e -> new Environment());
    }
}
