package io.vigia.domain.signals.payer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneNumberTests {

    @ParameterizedTest
    @CsvSource({"+57 (300) 123-4567, +573001234567", "300 123 4567, 3001234567", "+, +", "call me, "})
    void withoutANumberingPlanItsDigitsAreCompared(String given, String normalised) {
        assertEquals(normalised, PhoneNumber.plain(given).normalised());
    }
}
