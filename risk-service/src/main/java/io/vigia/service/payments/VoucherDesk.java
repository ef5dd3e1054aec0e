package io.vigia.service.payments;

import io.vigia.domain.payments.PaymentIntent;
import io.vigia.domain.payments.Voucher;
import io.vigia.domain.payments.VoucherNumber;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;

/** Issues the numbers with which payers pay in cash. */
@ApplicationScoped
public class VoucherDesk {

    static final Duration DEFAULT_VALIDITY = Duration.ofHours(48);

    private final SecureRandom random = new SecureRandom();

    /** A fresh voucher for a payment, valid from this moment. */
    Voucher issue(PaymentIntent intent, Instant at) {
        Integer days = intent.terms().voucherDays();
        Duration validity = days == null ? DEFAULT_VALIDITY : Duration.ofDays(days);
        return new Voucher(VoucherNumber.random(random).digits(), at.plus(validity));
    }
}
