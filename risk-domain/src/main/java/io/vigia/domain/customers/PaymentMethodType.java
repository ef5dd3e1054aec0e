package io.vigia.domain.customers;

import java.util.Locale;
import java.util.Optional;

/** The ways of paying that the platform knows. */
public enum PaymentMethodType {
    CARD,
    CARD_PRESENT,
    EFECTY,
    PSE,
    NEQUI,
    BALOTO,
    ALIPAY;

    /** Whether it is paid with a number at a counter. */
    public boolean isVoucher() {
        return this == EFECTY || this == BALOTO;
    }

    /** Whether a card pays, be it typed or read by a terminal. */
    public boolean isCard() {
        return this == CARD || this == CARD_PRESENT;
    }

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<PaymentMethodType> of(String wire) {
        for (PaymentMethodType type : values()) {
            if (type.wire().equals(wire)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
