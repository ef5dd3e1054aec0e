package io.vigia.service.scoring;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.signals.Attempt;
import io.vigia.service.audit.AuditTrail;
import io.vigia.service.platform.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Tells of scores that failed: each in the server's log, and in the environment's audit trail at most one a minute. */
@ApplicationScoped
public class ScoringFailures {

    private static final Logger LOG = Logger.getLogger(ScoringFailures.class.getName());
    private static final long QUIET_NANOS = Duration.ofMinutes(1).toNanos();

    private final Map<EnvironmentId, Long> told = new ConcurrentHashMap<>();

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    void tell(Attempt attempt, RuntimeException failure) {
        LOG.log(Level.SEVERE, failure, () -> "Decision " + attempt.decisionId() + " could not be scored");
        long now = System.nanoTime();
        Long last = told.get(attempt.environment());
        if (caller.isKnown() && (last == null || now - last > QUIET_NANOS)) {
            told.put(attempt.environment(), now);
            audit.record("scoring.failed", attempt.decisionId());
        }
    }
}
