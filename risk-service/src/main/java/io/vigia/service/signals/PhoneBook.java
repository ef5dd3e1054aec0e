package io.vigia.service.signals;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import io.vigia.domain.signals.payer.PhoneNumber;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

/**
 * Reads telephone numbers by the numbering plans of the world (libphonenumber). A number without a country's code
 * belongs to the country of the billing address if it can, else to Colombia.
 */
@ApplicationScoped
public class PhoneBook {

    private static final String HOME = "CO";

    private final PhoneNumberUtil plans = PhoneNumberUtil.getInstance();

    /**
     * Reads a number.
     *
     * @param country of the billing address, or null
     * @return E.164 and the country, if some country's plan has room for it; else its digits alone
     */
    public PhoneNumber read(String number, String country) {
        String dialled = number.strip();
        if (dialled.startsWith("00")) {
            PhoneNumber abroad = known("+" + dialled.substring(2), HOME);
            if (abroad != null) {
                return abroad;
            }
        }
        String first = country == null ? HOME : country.toUpperCase(Locale.ROOT);
        PhoneNumber known = known(number, first);
        if (known == null && !first.equals(HOME)) {
            known = known(number, HOME);
        }
        return known == null ? PhoneNumber.plain(number) : known;
    }

    private PhoneNumber known(String number, String country) {
        try {
            Phonenumber.PhoneNumber parsed = plans.parse(number, country);
            return plans.isValidNumber(parsed)
                    ? new PhoneNumber(
                            plans.format(parsed, PhoneNumberFormat.E164), plans.getRegionCodeForNumber(parsed))
                    : null;
        } catch (NumberParseException e) {
            return null; // not a number of that country
        }
    }
}
