package io.vigia.service.apikeys;

import io.vigia.domain.accounts.Account;
import io.vigia.domain.accounts.AccountRepository;
import io.vigia.domain.apikeys.ApiKey;
import io.vigia.service.accounts.signup.Links;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Which keys are to be warned of. Each warning is given once, whichever node gives it. */
@ApplicationScoped
public class KeyWarnings {

    /** Days before the end at which people are warned. */
    static final int[] DAYS = {1, 7, 14, 30};

    @Inject
    private EntityManager entities;

    @Inject
    private AccountRepository accounts;

    @Inject
    private KeyPeople people;

    @Inject
    private Links links;

    /** The warning that is due when so much is left: the nearest that is not over yet; none when it is long or over. */
    static OptionalInt warning(Duration left) {
        return left.isNegative()
                ? OptionalInt.empty()
                : IntStream.of(DAYS)
                        .filter(days -> left.compareTo(Duration.ofDays(days)) <= 0)
                        .findFirst();
    }

    @Transactional
    List<ApiKey> due(Instant now) {
        return entities
                .createQuery(
                        "select k from ApiKey k where k.expiresAt > :now and k.expiresAt <= :soon and k.revokedAt is null",
                        ApiKey.class)
                .setParameter("now", now)
                .setParameter("soon", now.plus(Duration.ofDays(DAYS[DAYS.length - 1])))
                .getResultList()
                .stream()
                .filter(key -> warning(Duration.between(now, key.expiresAt())).stream()
                        .anyMatch(days -> key.warnedDays() == null || key.warnedDays() > days))
                .toList();
    }

    @Transactional(TxType.REQUIRES_NEW)
    void warn(ApiKey key, Instant now) {
        Duration left = Duration.between(now, key.expiresAt());
        int days = warning(left).orElse(0);
        int first = entities.createNativeQuery("update api_keys set warned_days = ?1"
                        + " where id = ?2 and (warned_days is null or warned_days > ?1)")
                .setParameter(1, days)
                .setParameter(2, key.id())
                .executeUpdate();
        if (days > 0 && first == 1) {
            Account account = accounts.account(key.environment().accountId()).orElseThrow();
            people.tell(
                    account.id(),
                    "key-expiry",
                    key.name(),
                    key.hint(),
                    account.name(),
                    key.expiresAt().truncatedTo(ChronoUnit.SECONDS).toString(),
                    days,
                    links.portal("/apikeys/list"));
        }
    }
}
