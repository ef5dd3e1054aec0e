package io.vigia.domain.signals;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneNumberTests {

    @ParameterizedTest
    @CsvSource({
        "+57 (300) 123-4567, +573001234567, CO",
        "+593 99 123 4567, +593991234567, EC",
        "+1 212 555 0100, +12125550100, ",
        "300 123 4567, 3001234567, ",
        "+, +, "
    })
    void comparesByDigitsAndKnowsTheCountryOnlyWhereItIsSure(String given, String normalised, String country) {
        assertEquals(normalised, PhoneNumber.normalised(given));
        assertEquals(country, PhoneNumber.country(normalised));
    }
}
