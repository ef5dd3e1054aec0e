package io.vigia.service.signals;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vigia.domain.signals.payer.PhoneNumber;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneBookTests {

    private final PhoneBook book = new PhoneBook();

    @ParameterizedTest
    @CsvSource({
        "+57 (300) 123-4567, , +573001234567, CO",
        "300 123 4567, , +573001234567, CO",
        "300 123 4567, CO, +573001234567, CO",
        "(601) 3815000, , +576013815000, CO",
        "0057 300 1234567, CO, +573001234567, CO",
        "+593 99 123 4567, , +593991234567, EC",
        "650-253-0000, US, +16502530000, US",
        "+1 416 967 1111, , +14169671111, CA",
        "131 2345 6789, CN, +8613123456789, CN",
        "300 123 4567, US, +573001234567, CO",
        "12, , 12, ",
        "+999 123 4567 890, , +9991234567890, "
    })
    void numbersAreReadByTheirCountrysPlan(String given, String country, String normalised, String where) {
        PhoneNumber number = book.read(given, country);
        assertEquals(normalised, number.normalised());
        assertEquals(where, number.country());
    }
}
