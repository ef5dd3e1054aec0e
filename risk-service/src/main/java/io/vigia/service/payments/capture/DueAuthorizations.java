package io.vigia.service.payments.capture;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Mode;
import io.vigia.domain.payments.PaymentRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/** The payments that nobody captured in time, in all environments; for {@link AuthorizationExpiryJob} alone. */
@ApplicationScoped
public class DueAuthorizations {

    @Inject
    private EntityManager entities;

    @Inject
    private PaymentRepository payments;

    @Inject
    private Captures captures;

    /** Where a payment is that waited too long. */
    record Due(EnvironmentId environment, String intentId) {}

    /** The first so many, those that are over longest first. */
    @Transactional
    List<Due> at(Instant now, int most) {
        return entities.createQuery(
                        "select p.accountId, p.livemode, p.id from PaymentIntent p"
                                + " where p.captureBefore <= :now order by p.captureBefore",
                        Object[].class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> new Due(new EnvironmentId((String) row[0], Mode.of((Boolean) row[1])), (String) row[2]))
                .toList();
    }

    /** Ends one, unless it was captured or cancelled meanwhile. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void expire(Due due, Instant now) {
        payments.find(due.environment, due.intentId).ifPresent(intent -> captures.expire(intent, now));
    }
}
