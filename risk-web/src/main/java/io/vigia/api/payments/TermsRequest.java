package io.vigia.api.payments;

import io.vigia.api.platform.Params;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.payments.PaymentError;
import io.vigia.domain.payments.Terms;
import java.util.List;
import java.util.regex.Pattern;

/** Reads what a merchant asks of a payment besides money, method and payer. */
public final class TermsRequest {

    private static final int MAX_DESCRIPTION = 1_000;
    private static final int MAX_DESCRIPTOR = 22;
    private static final int MAX_URL = 2_000;
    private static final int MAX_VOUCHER_DAYS = 7;

    /** A web address, or one of a scheme that an app has registered; none that a browser would run. */
    private static final Pattern RETURNABLE = Pattern.compile(
            "(?i)https?://[^\\s/\"<>][^\\s\"<>]*|(?!(javascript|data|vbscript|file|blob|about):)[a-z][a-z0-9+.-]+://[^\\s\"<>]*");

    private final Params params;

    public TermsRequest(Params params) {
        this.params = params;
    }

    Terms over(Terms known) {
        Params automatic = params.child("automatic_payment_methods");
        Boolean enabled = automatic.bool("enabled");
        String redirects = automatic.oneOf("allow_redirects", List.of("always", "never"));
        Boolean offSession = params.bool("off_session");
        return new Terms(
                text("description", MAX_DESCRIPTION, known.description()),
                descriptor("statement_descriptor", known.statementDescriptor()),
                descriptor("statement_descriptor_suffix", known.statementDescriptorSuffix()),
                setupFutureUsage(known),
                returnUrl(known),
                text("transfer_group", 200, known.transferGroup()),
                confirmationMethod(known),
                enabled == null ? known.automaticMethods() : enabled,
                Boolean.TRUE.equals(offSession),
                voucherDays(known),
                Boolean.TRUE.equals(params.bool("error_on_requires_action")),
                threeDSecure(known),
                redirects == null ? known.redirects() : redirects);
    }

    /** Reads no more than a charge takes that has no intent. */
    Terms ofCharge() {
        params.child("radar_options").text("session");
        return new Terms(
                text("description", MAX_DESCRIPTION, null),
                descriptor("statement_descriptor", null),
                descriptor("statement_descriptor_suffix", null),
                null,
                null,
                text("transfer_group", 200, null),
                "automatic",
                null,
                false,
                null,
                true,
                null,
                null);
    }

    /** Reads no more than a setup takes. */
    public Terms overSetup(Terms known) {
        params.child("radar_options").text("session");
        Params automatic = params.child("automatic_payment_methods");
        Boolean enabled = automatic.bool("enabled");
        String redirects = automatic.oneOf("allow_redirects", List.of("always", "never"));
        return new Terms(
                text("description", MAX_DESCRIPTION, known.description()),
                null,
                null,
                null,
                returnUrl(known),
                null,
                known.confirmationMethod(),
                enabled == null ? known.automaticMethods() : enabled,
                false,
                null,
                false,
                threeDSecure(known),
                redirects == null ? known.redirects() : redirects);
    }

    private String text(String name, int maxLength, String known) {
        return params.has(name) ? params.text(name, maxLength) : known;
    }

    /** What stands on a bank statement: networks print no such signs. */
    private String descriptor(String name, String known) {
        String text = text(name, MAX_DESCRIPTOR, known);
        if (text != null && text.chars().anyMatch(sign -> "<>\\'\"*".indexOf(sign) >= 0)) {
            throw RiskException.invalid(name, "A statement descriptor cannot have any of these signs: < > \\ ' \" *");
        }
        return text;
    }

    private String returnUrl(Terms known) {
        String url = text("return_url", MAX_URL, known.returnUrl());
        if (url != null && !RETURNABLE.matcher(url).matches()) {
            throw new RiskException(
                    PaymentError.URL_INVALID, "Not a valid URL: return_url must be an absolute URL.", "return_url");
        }
        return url;
    }

    private String setupFutureUsage(Terms known) {
        return params.has("setup_future_usage")
                ? params.oneOf("setup_future_usage", List.of("off_session", "on_session"))
                : known.setupFutureUsage();
    }

    private String confirmationMethod(Terms known) {
        String method = params.oneOf("confirmation_method", List.of("automatic", "manual"));
        return method == null ? known.confirmationMethod() : method;
    }

    private String threeDSecure(Terms known) {
        String wanted = params.child("payment_method_options")
                .child("card")
                .oneOf("request_three_d_secure", List.of("any", "challenge", "automatic"));
        return wanted == null ? known.threeDSecure() : wanted;
    }

    private Integer voucherDays(Terms known) {
        Params options = params.child("payment_method_options");
        Long days = options.child("efecty").integer("expires_after_days");
        if (days != null && (days < 1 || days > MAX_VOUCHER_DAYS)) {
            throw RiskException.invalid(
                    "payment_method_options[efecty][expires_after_days]",
                    "Vouchers are valid for 1 to " + MAX_VOUCHER_DAYS + " days.");
        }
        return days == null ? known.voucherDays() : Integer.valueOf(days.intValue());
    }
}
