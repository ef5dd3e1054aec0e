package io.vigia.domain.onboarding.agreements;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The agreements that every merchant signs. */
public enum AgreementKind {
    COOPERATION,
    TECHNICAL_ACCESS;

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<AgreementKind> of(String wire) {
        return Arrays.stream(values()).filter(kind -> kind.wire().equals(wire)).findFirst();
    }
}
