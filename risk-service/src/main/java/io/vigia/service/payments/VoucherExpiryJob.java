package io.vigia.service.payments;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Ends every minute the vouchers that were not paid in time. What is due stands in the database, so nothing is missed
 * while no server runs; of two servers that end the same one, the slower's change is rolled back.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class VoucherExpiryJob {

    private static final Logger LOG = Logger.getLogger(VoucherExpiryJob.class.getName());
    private static final int BATCH = 200;

    @Inject
    private DueVouchers vouchers;

    @Inject
    private Clock clock;

    /** Runs at the full minute. */
    @Schedule(hour = "*", minute = "*", persistent = false)
    public void expire() {
        Instant now = clock.instant();
        List<DueVouchers.Due> due;
        int ended;
        do {
            due = vouchers.at(now, BATCH);
            ended = due.stream().mapToInt(each -> expire(each, now)).sum();
        } while (due.size() == BATCH && ended > 0);
    }

    private int expire(DueVouchers.Due due, Instant now) {
        try {
            vouchers.expire(due, now);
            return 1;
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, failure, () -> "The voucher of " + due.intentId() + " is left for the next minute");
            return 0;
        }
    }
}
