package io.vigia.domain.signals;

import io.vigia.domain.signals.places.Coordinates;
import java.io.Serializable;

/**
 * What a point of sale tells of itself and of the merchant at it; any part may be null.
 *
 * @param mcc the category code that the terminal sends, four digits
 * @param merchantMcc the category code that the merchant was registered with, four digits
 * @param city where the terminal is
 * @param country ISO 3166-1 alpha-2 of the city
 * @param receiptMerchant the acquiring merchant that the receipt names
 * @param place the terminal's own coordinates
 */
public record Pos(
        String mcc, String merchantMcc, String city, String country, String receiptMerchant, Coordinates place)
        implements Serializable {}
