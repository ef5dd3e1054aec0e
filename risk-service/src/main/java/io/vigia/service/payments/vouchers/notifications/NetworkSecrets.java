package io.vigia.service.payments.vouchers.notifications;

import io.vigia.domain.customers.PaymentMethodType;
import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Ids;
import io.vigia.domain.kernel.PersonalText;
import io.vigia.domain.payments.vouchers.NetworkSecret;
import io.vigia.service.platform.time.RealTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The secrets with which networks sign: each account's own in each mode, so that one that leaks opens nothing else. */
@ApplicationScoped
public class NetworkSecrets {

    /** How long the secret before still verifies after another took its place. */
    public static final Duration OVERLAP = Duration.ofHours(24);

    private static final String PREFIX = "nsec_";

    @Inject
    private EntityManager entities;

    @Inject
    private Ids ids;

    @Inject
    @RealTime
    private Clock clock;

    /** Those that verify now, the newest first; there is always one. */
    public List<NetworkSecret> of(EnvironmentId environment, PaymentMethodType method) {
        Instant now = clock.instant();
        List<NetworkSecret> good = stored(environment, method).stream()
                .filter(secret -> secret.verifies(now))
                .toList();
        return good.isEmpty() ? List.of(make(environment, method)) : good;
    }

    /** Makes a new one; the one before verifies for {@link #OVERLAP} longer. */
    public NetworkSecret roll(EnvironmentId environment, PaymentMethodType method) {
        Instant end = clock.instant().plus(OVERLAP);
        stored(environment, method).stream()
                .filter(secret -> secret.endsAt() == null)
                .forEach(secret -> secret.endAt(end));
        return make(environment, method);
    }

    private NetworkSecret make(EnvironmentId environment, PaymentMethodType method) {
        Instant now = clock.instant();
        NetworkSecret secret = new NetworkSecret(
                ids.next("nsec", now),
                environment,
                now,
                method,
                new PersonalText(PREFIX + ids.secret() + ids.secret()));
        entities.persist(secret);
        return secret;
    }

    private List<NetworkSecret> stored(EnvironmentId environment, PaymentMethodType method) {
        return entities.createQuery(
                        "select s from NetworkSecret s where s.accountId = :account and s.livemode = :livemode"
                                + " and s.method = :method order by s.id desc",
                        NetworkSecret.class)
                .setParameter("account", environment.accountId())
                .setParameter("livemode", environment.livemode())
                .setParameter("method", method)
                .getResultList();
    }
}
