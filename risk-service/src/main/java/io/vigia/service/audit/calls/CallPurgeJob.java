package io.vigia.service.audit.calls;

import io.vigia.domain.kernel.Ids;
import io.vigia.service.audit.Retention;
import io.vigia.service.platform.time.RealTime;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Forgets idempotency keys and the answers kept for them after two days, and the log of calls after {@code RISK_LOG_DAYS}
 * days, oldest first, so that what is left of a chain is whole.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CallPurgeJob {

    private static final Duration KEYS = Duration.ofHours(48);
    private static final Duration LOOKED_BACK =
            Duration.ofDays(7); // a server that stood still for longer keeps some answers

    @Inject
    private Retention retention;

    @Inject
    @RealTime
    private Clock clock;

    @Inject
    @ConfigProperty(name = "RISK_LOG_DAYS", defaultValue = "180")
    private int logDays;

    /** Runs every hour, at its seventeenth minute. */
    @Schedule(hour = "*", minute = "17", persistent = false)
    public void purge() {
        Instant old = clock.instant().minus(KEYS);
        while (retention.some("delete from idempotency_keys where created < ?1", old.toEpochMilli())) {}
        while (retention.some(
                "update audit_entries set answer = null where id >= ?1 and id < ?2 and answer is not null",
                Ids.floor("req", old.minus(LOOKED_BACK)),
                Ids.floor("req", old))) {}
        String oldestLog = Ids.floor("req", clock.instant().minus(Duration.ofDays(logDays)));
        while (retention.some("delete from request_logs where id < ?1 order by id", oldestLog)) {}
    }
}
