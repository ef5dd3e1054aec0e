package io.vigia.domain.customers;

import io.vigia.domain.kernel.ErrorCode;
import io.vigia.domain.kernel.RiskException;

/** An issuer will not have its card kept or charged. */
public class CardRefused extends RiskException {

    private static final long serialVersionUID = 1L;

    private final String declineCode;

    /** @param declineCode the finer reason of a decline, or null */
    public CardRefused(ErrorCode code, String declineCode, String message) {
        super(code, message);
        this.declineCode = declineCode;
    }

    public String declineCode() {
        return declineCode;
    }
}
