package io.vigia.tools.generate.market;

import io.vigia.tools.traffic.TestCards;
import java.util.List;
import java.util.Map;

/**
 * A card of no bank: it passes the Luhn check and is known to test mode alone.
 *
 * @param number sixteen digits
 * @param expMonth from 1 to 12
 * @param expYear four digits
 * @param cvc three digits
 */
public record Card(String number, int expMonth, int expYear, String cvc) {

    /** Test BINs by the country that the story gives them. */
    private static final Map<String, List<String>> BINS = Map.of(
            "CO", List.of("457013", "457014", "530371", "541203"),
            "US", List.of("400012", "414720", "542418"),
            "ES", List.of("454617", "554900"),
            "MX", List.of("415231", "547046"),
            "CN", List.of("438088", "552433"));

    /** Returns a card issued in a country. */
    public static Card issuedIn(String country, Dice dice) {
        String number = TestCards.number(dice.pick(BINS.get(country)), dice.below(1_000_000_000));
        return new Card(number, dice.between(1, 12), dice.between(2030, 2035), dice.digits(3));
    }
}
