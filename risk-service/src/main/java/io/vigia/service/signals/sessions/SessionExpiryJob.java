package io.vigia.service.signals.sessions;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;

/** Deletes every hour the sessions that were over for a week; until then a payment that names one learns that it is over. */
@Singleton
public class SessionExpiryJob {

    private static final Duration KEPT = Duration.ofDays(7);

    @Inject
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** Runs a quarter past; of two nodes, the second finds nothing left. */
    @Schedule(hour = "*", minute = "15", persistent = false)
    public void delete() {
        entities.createQuery("delete from BrowserSession s where s.expires < :until")
                .setParameter("until", clock.instant().minus(KEPT))
                .executeUpdate();
    }
}
