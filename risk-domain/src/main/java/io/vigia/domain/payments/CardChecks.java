package io.vigia.domain.payments;

import java.io.Serializable;

/** What the issuer found when it compared: pass, fail, unavailable, unchecked, or null if nothing was sent to compare. */
public record CardChecks(String line1, String postalCode, String cvc) implements Serializable {

    public static final CardChecks NONE = new CardChecks(null, null, null);
}
