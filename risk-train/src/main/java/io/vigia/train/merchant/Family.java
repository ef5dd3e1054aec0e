package io.vigia.train.merchant;

import io.vigia.domain.customers.PaymentMethodType;
import io.vigia.tools.UsageException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Methods that are scored by one model, and how long it takes until nothing bad heard of a payment means good. */
public enum Family {
    /** Holders look at their statements once a month. */
    CARD(30),
    VOUCHER(7),
    WALLET(14);

    private final int maturityDays;

    Family(int maturityDays) {
        this.maturityDays = maturityDays;
    }

    /** The family of a method. */
    static Family of(PaymentMethodType method) {
        if (method.isVoucher()) {
            return VOUCHER;
        }
        return method == PaymentMethodType.CARD ? CARD : WALLET;
    }

    /** The family of a word on the command line. */
    static Family of(String word) {
        return Arrays.stream(values())
                .filter(family -> family.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new UsageException("--family is card, voucher or wallet, not " + word));
    }

    /** Its name in model files. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    Duration maturity() {
        return Duration.ofDays(maturityDays);
    }

    /** Its methods. */
    List<PaymentMethodType> methods() {
        return Arrays.stream(PaymentMethodType.values())
                .filter(method -> of(method) == this)
                .toList();
    }
}
