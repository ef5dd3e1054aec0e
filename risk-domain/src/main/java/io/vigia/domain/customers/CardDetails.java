package io.vigia.domain.customers;

import java.io.Serializable;

/**
 * What may be kept of a card: never its number nor its CVC.
 *
 * @param bin the first six digits
 * @param last4 the last four digits
 * @param brand visa, mastercard, amex, discover, diners, jcb, unionpay or unknown
 * @param country of issue, ISO 3166-1 alpha-2, or null if unknown
 * @param funding credit, debit, prepaid or unknown
 * @param expMonth 1 to 12
 * @param expYear four digits
 * @param fingerprint the same for the same number within an account
 * @param cvcGiven whether a CVC came with it; the CVC itself is not kept
 * @param testCard the name of the {@link TestCard} it is, or null
 */
public record CardDetails(
        String bin,
        String last4,
        String brand,
        String country,
        String funding,
        int expMonth,
        int expYear,
        String fingerprint,
        boolean cvcGiven,
        String testCard)
        implements Serializable {

    /** The same card with another date of expiry. */
    public CardDetails expiring(int month, int year) {
        return new CardDetails(bin, last4, brand, country, funding, month, year, fingerprint, cvcGiven, testCard);
    }
}
