package io.vigia.domain.payments;

import java.io.Serializable;

/**
 * What a merchant asks of a payment that no query looks at; all but the flags may be null.
 *
 * @param voucherDays how long a voucher is valid, in days
 */
public record Terms(
        String description,
        String statementDescriptor,
        String statementDescriptorSuffix,
        String setupFutureUsage,
        String returnUrl,
        String transferGroup,
        String confirmationMethod,
        Boolean automaticMethods,
        boolean offSession,
        Integer voucherDays)
        implements Serializable {

    public static final Terms EMPTY = new Terms(null, null, null, null, null, null, "automatic", null, false, null);
}
