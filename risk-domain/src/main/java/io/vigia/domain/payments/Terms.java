package io.vigia.domain.payments;

import java.io.Serializable;

/**
 * What a merchant asks of a payment that no query looks at; all but the flags may be null.
 *
 * @param voucherDays how long a voucher is valid, in days
 * @param errorOnAction whether to decline rather than to ask the payer to authenticate, in this request
 * @param threeDSecure when to ask for authentication: any, challenge, automatic, or null
 * @param redirects always or never, where methods are chosen automatically
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
        Integer voucherDays,
        boolean errorOnAction,
        String threeDSecure,
        String redirects)
        implements Serializable {

    public static final Terms EMPTY =
            new Terms(null, null, null, null, null, null, "automatic", null, false, null, false, null, null);

    /** Whether these differ from others in nothing but the words. */
    boolean onlyAnnotates(Terms other) {
        return equals(new Terms(
                description,
                other.statementDescriptor,
                other.statementDescriptorSuffix,
                other.setupFutureUsage,
                other.returnUrl,
                transferGroup,
                other.confirmationMethod,
                other.automaticMethods,
                offSession,
                other.voucherDays,
                errorOnAction,
                other.threeDSecure,
                other.redirects));
    }

    /** Whether the payer cannot be asked for anything in this attempt. */
    public boolean payerIsAway() {
        return offSession || errorOnAction;
    }

    /** Whether only the merchant may confirm, also after the payer has authenticated. */
    public boolean confirmedByHand() {
        return "manual".equals(confirmationMethod);
    }

    /** Whether the merchant wants the payer to authenticate. */
    public boolean wantsAuthentication() {
        return "any".equals(threeDSecure) || "challenge".equals(threeDSecure);
    }
}
