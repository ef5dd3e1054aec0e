package io.vigia.service.webhooks;

import io.vigia.domain.accounts.Account;
import io.vigia.domain.accounts.AccountRepository;
import io.vigia.domain.kernel.Ids;
import io.vigia.domain.kernel.Mode;
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

/** Forgets events, and how telling them went, after 30 days. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EventPurgeJob {

    private static final Duration KEPT = Duration.ofDays(30);

    @Inject
    private Retention retention;

    @Inject
    private AccountRepository accounts;

    @Inject
    @RealTime
    private Clock clock;

    /** Runs every hour, at its thirty-seventh minute. */
    @Schedule(hour = "*", minute = "37", persistent = false)
    public void purge() {
        Instant old = clock.instant().minus(KEPT);
        while (retention.some("delete from webhook_attempts where id < ?1", Ids.floor("wha", old))) {}
        while (retention.some("delete from webhook_deliveries where id < ?1 and due is null", Ids.floor("whd", old))) {}
        for (Account account : accounts.accounts()) {
            for (Mode mode : Mode.values()) {
                while (retention.some(
                        "delete from events where account_id = ?1 and livemode = ?2 and id < ?3 and pending is null",
                        account.id(),
                        mode.isLive(),
                        Ids.floor("evt", old))) {}
            }
        }
    }
}
