package io.vigia.api.payments;

import io.vigia.api.platform.Params;
import io.vigia.domain.kernel.KernelError;
import io.vigia.domain.kernel.Money;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.payments.PaymentError;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads {@code amount} and {@code currency}. */
public final class AmountRequest {

    static final long MAX_AMOUNT = 999_999_999_999L;
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(currency -> currency.getCurrencyCode().toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    private AmountRequest() {}

    /** Both of them, which must be there. */
    public static Money read(Params params) {
        params.required("amount");
        params.required("currency");
        return over(params, null);
    }

    /** Lays what a request says over what is known. */
    static Money over(Params params, Money known) {
        Long minor = params.integer("amount");
        String param = params.full("amount");
        if (minor != null && minor < 1) {
            throw new RiskException(
                    KernelError.PARAMETER_INVALID_INTEGER, "This value must be greater than or equal to 1.", param);
        }
        if (minor != null && minor > MAX_AMOUNT) {
            throw new RiskException(
                    PaymentError.AMOUNT_TOO_LARGE, "Amount must be no more than " + MAX_AMOUNT + ".", param);
        }
        return new Money(minor == null ? known.minor() : minor, currency(params, known));
    }

    private static String currency(Params params, Money known) {
        String currency = params.text("currency");
        if (currency == null) {
            return known.currency();
        }
        String lower = currency.toLowerCase(Locale.ROOT);
        if (!CURRENCIES.contains(lower)) {
            String shown = currency.length() > 10 ? currency.substring(0, 10) + "…" : currency;
            throw RiskException.invalid(params.full("currency"), "Invalid currency: " + shown + ".");
        }
        return lower;
    }
}
