package io.vigia.domain.velocity;

import io.vigia.domain.customers.PaymentMethodType;
import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.rules.host.ObjectType;
import java.time.Instant;

/**
 * What counters need to know of an attempt: just what is stored with its decision, so that all counters can be made
 * anew from the stored decisions.
 *
 * @param decisionId under which the attempt is counted once, however often it is told
 * @param at the attempt's own moment, from which its windows reach back and at which later ones find it
 * @param amountUsdMicros millionths of a US dollar
 * @param method the way of paying
 * @param keys what it is counted by
 */
public record AttemptRecord(
        EnvironmentId environment,
        String decisionId,
        Instant at,
        ObjectType object,
        AttemptStatus status,
        long amountUsdMicros,
        PaymentMethodType method,
        Keys keys) {

    /** The same attempt after something became of it. */
    public AttemptRecord with(AttemptStatus newStatus) {
        return new AttemptRecord(environment, decisionId, at, object, newStatus, amountUsdMicros, method, keys);
    }

    /** Whether it is paid with a number at a cash point. */
    public boolean isVoucher() {
        return method.isVoucher();
    }
}
