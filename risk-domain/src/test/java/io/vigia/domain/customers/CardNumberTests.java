package io.vigia.domain.customers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CardNumberTests {

    @ParameterizedTest
    @CsvSource({
        "4242424242424242, visa",
        "5555555555554444, mastercard",
        "2223003122003222, mastercard",
        "378282246310005, amex",
        "6011111111111117, discover",
        "3566002020360505, jcb",
        "3056930009020004, diners",
        "6200000000000005, unionpay"
    })
    void tellsTheBrandByTheRange(String number, String brand) {
        assertEquals(brand, CardNumber.parse(number).brand());
    }

    @ParameterizedTest
    @ValueSource(strings = {"4242424242424241", "42424242424", "42424242424242424242", "4242x24242424242", ""})
    void refusesWhatIsNoNumber(String text) {
        assertNull(CardNumber.parse(text));
    }

    @Test
    void readsBlanksAndDashesAndShowsOnlyTheEnd() {
        CardNumber number = CardNumber.parse("4242-4242 4242 4242");
        assertEquals("4242424242424242", number.digits());
        assertFalse(number.toString().contains("424242424242"));
    }

    @ParameterizedTest
    @EnumSource(TestCard.class)
    void everyTestCardHasASoundNumber(TestCard card) {
        assertNotNull(CardNumber.parse(card.number()));
        assertEquals(card, TestCard.ofNumber(card.number()).orElseThrow());
    }
}
