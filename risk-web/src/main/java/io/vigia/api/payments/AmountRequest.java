package io.vigia.api.payments;

import io.vigia.api.platform.Params;
import io.vigia.domain.kernel.KernelError;
import io.vigia.domain.kernel.Money;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.payments.PaymentError;
import java.util.Locale;
import java.util.Set;

/** Reads {@code amount} and {@code currency}. */
public final class AmountRequest {

    static final long MAX_AMOUNT = 999_999_999_999L;

    /** The currencies of Stripe's wire: money that is in use, neither metals nor test codes. */
    private static final Set<String> CURRENCIES = Set.of(
            ("aed afn all amd ang aoa ars aud awg azn bam bbd bdt bgn bhd bif bmd bnd bob brl bsd btn bwp byn bzd "
                            + "cad cdf chf clp cny cop crc cve czk djf dkk dop dzd egp etb eur fjd fkp gbp gel gip gmd gnf gtq gyd "
                            + "hkd hnl hrk htg huf idr ils inr isk jmd jod jpy kes kgs khr kmf krw kwd kyd kzt lak lbp lkr lrd lsl "
                            + "mad mdl mga mkd mmk mnt mop mur mvr mwk mxn myr mzn nad ngn nio nok npr nzd omr pab pen pgk php pkr "
                            + "pln pyg qar ron rsd rub rwf sar sbd scr sek sgd shp sos srd std szl thb tjs tnd top try ttd twd "
                            + "tzs uah ugx usd uyu uzs vnd vuv wst xaf xcd xof xpf yer zar zmw")
                    .split(" "));

    private AmountRequest() {}

    /** Both of them, which must be there. */
    public static Money read(Params params) {
        params.required("amount");
        params.required("currency");
        return over(params, null);
    }

    /** Lays what a request says over what is known. */
    static Money over(Params params, Money known) {
        requireNotUnset(params, "amount");
        requireNotUnset(params, "currency");
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

    private static void requireNotUnset(Params params, String name) {
        if (params.has(name)) {
            params.required(name);
        }
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
