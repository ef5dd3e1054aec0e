package io.vigia.domain.scoring.serving;

import io.vigia.domain.customers.PaymentMethodType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The methods that one model scores. */
public enum ModelFamily {
    CARD,
    VOUCHER,
    WALLET;

    /** The family of a method; points of sale are scored with the wallets. */
    public static ModelFamily of(PaymentMethodType method) {
        if (method.isVoucher()) {
            return VOUCHER;
        }
        return method == PaymentMethodType.CARD ? CARD : WALLET;
    }

    /** The methods that it scores. */
    public List<PaymentMethodType> methods() {
        return Arrays.stream(PaymentMethodType.values())
                .filter(method -> of(method) == this)
                .toList();
    }

    /** The family of a word in a model file. */
    public static Optional<ModelFamily> of(String word) {
        return Arrays.stream(values())
                .filter(family -> family.word().equals(word))
                .findFirst();
    }

    /** The word in a model file. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
