package io.vigia.domain.onboarding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers of companies, among them some of well-known ones. */
class RegistrationNumberTests {

    @ParameterizedTest
    @CsvSource({
        "CO, 899.999.068-1, true", // Ecopetrol
        "CO, 8909039388, true", // Bancolombia
        "CO, 890903938-7, false",
        "CO, 890903938, false",
        "CO, 79863543-1, false",
        "CN, 91440300708461136T, true", // Tencent
        "CN, 91330100799655058B, true", // Alibaba
        "CN, 91440300708461137T, false",
        "CN, 9144030070846113IT, false",
        "CN, 91440300, false",
        "US, 12-3456789, true",
        "PE, 20100130204, true",
        "DE, HRB, false",
    })
    void knowsCheckCharacters(String country, String number, boolean valid) {
        assertEquals(valid, RegistrationNumber.isValid(country, number));
    }
}
