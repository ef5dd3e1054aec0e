package io.vigia.domain.scoring.serving;

import io.vigia.domain.customers.PaymentMethodType;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The methods that one model scores. */
public enum ModelFamily {
    CARD,
    VOUCHER,
    WALLET;

    /** The family of a method; points of sale are scored with the wallets. */
    public static ModelFamily of(PaymentMethodType method) {
        return switch (method) {
            case CARD -> CARD;
            case EFECTY, BALOTO -> VOUCHER;
            default -> WALLET;
        };
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
