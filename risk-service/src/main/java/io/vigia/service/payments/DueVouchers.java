package io.vigia.service.payments;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Mode;
import io.vigia.domain.payments.PaymentRepository;
import io.vigia.domain.payments.PaymentStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/** The vouchers whose time is over, in all environments; for {@link VoucherExpiryJob} alone. */
@ApplicationScoped
public class DueVouchers {

    @Inject
    private EntityManager entities;

    @Inject
    private PaymentRepository payments;

    @Inject
    private UnpaidVouchers vouchers;

    /** Where a payment is whose voucher is over. */
    record Due(EnvironmentId environment, String intentId) {}

    /** The first so many, those that are over longest first. */
    @Transactional
    List<Due> at(Instant now, int most) {
        return entities.createQuery(
                        "select p.accountId, p.livemode, p.id from PaymentIntent p"
                                + " where p.status = :status and p.voucherExpires <= :now order by p.voucherExpires",
                        Object[].class)
                .setParameter("status", PaymentStatus.REQUIRES_ACTION)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> new Due(new EnvironmentId((String) row[0], Mode.of((Boolean) row[1])), (String) row[2]))
                .toList();
    }

    /** Ends one, unless it was paid or cancelled meanwhile. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void expire(Due due, Instant now) {
        payments.find(due.environment, due.intentId).ifPresent(intent -> vouchers.expire(intent, now));
    }
}
