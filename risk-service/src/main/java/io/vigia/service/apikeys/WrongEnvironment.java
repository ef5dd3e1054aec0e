package io.vigia.service.apikeys;

import io.vigia.domain.accounts.Account;
import io.vigia.domain.accounts.AccountRepository;
import io.vigia.domain.apikeys.ApiKeyError;
import io.vigia.domain.kernel.Mode;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.platform.Actor;
import io.vigia.service.accounts.signup.Links;
import io.vigia.service.apikeys.ApiKeyAuthenticator.KeyOwner;
import io.vigia.service.audit.AuditTrail;
import io.vigia.service.platform.time.RealTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses a key at an address that is for the other mode alone, and tells those who look after the account's keys, once a day
 * for each key. Most addresses are for both modes; these two are by what the settings say.
 */
@ApplicationScoped
public class WrongEnvironment {

    @Inject
    @ConfigProperty(name = "RISK_TEST_HOST", defaultValue = "test.localhost")
    private String testHost;

    @Inject
    @ConfigProperty(name = "RISK_LIVE_HOST", defaultValue = "live.localhost")
    private String liveHost;

    @Inject
    private EntityManager entities;

    @Inject
    private AccountRepository accounts;

    @Inject
    private KeyPeople people;

    @Inject
    private AuditTrail audit;

    @Inject
    private Links links;

    @Inject
    @RealTime
    private Clock clock;

    /** The mode that an address is for alone; empty if it is for both. */
    public Optional<Mode> modeOf(String host) {
        if (host == null) {
            return Optional.empty();
        }
        if (host.equalsIgnoreCase(liveHost)) {
            return Optional.of(Mode.LIVE);
        }
        return host.equalsIgnoreCase(testHost) ? Optional.of(Mode.TEST) : Optional.empty();
    }

    /** The refusal of a key at an address that is for the other mode. */
    public static RiskException refusal(KeyOwner owner, Mode asked) {
        String of = owner.environment().mode().isLive() ? "live" : "test";
        return new RiskException(
                ApiKeyError.WRONG_ENVIRONMENT,
                "A " + of + " mode key was used at the address for " + (asked.isLive() ? "live" : "test") + " mode.");
    }

    /** Counts a misuse; with the first of a day, writes it down and mails it. */
    @Transactional(TxType.REQUIRES_NEW)
    public void note(KeyOwner owner, String shownAs, String clientIp) {
        Instant now = clock.instant();
        int rows = entities.createNativeQuery("insert into api_key_misuses (key_id, day, times, last_at)"
                        + " values (?1, ?2, 1, ?3) on duplicate key update times = times + 1, last_at = ?3")
                .setParameter(1, owner.keyId())
                .setParameter(2, LocalDate.ofInstant(now, ZoneOffset.UTC).toString())
                .setParameter(3, now.toEpochMilli())
                .executeUpdate();
        if (rows == 1) { // an update of a row that was there counts as two
            Account account = accounts.account(owner.environment().accountId()).orElseThrow();
            audit.recordOf(
                    account.id(), new Actor(owner.keyId(), clientIp), "api_key.wrong_environment", owner.keyId());
            people.tell(
                    account.id(),
                    "wrong-mode",
                    account.name(),
                    shownAs,
                    now.truncatedTo(ChronoUnit.SECONDS).toString(),
                    String.valueOf(clientIp),
                    links.portal("/apikeys/list"));
        }
    }
}
