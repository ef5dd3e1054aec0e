package io.vigia.domain.signals.payer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityDocumentTests {

    @ParameterizedTest
    @CsvSource({
        "CC, 79.123.456, true",
        "cc, 1020304050, true",
        "CC, 123456789, false",
        "CC, 0123456, false",
        "CE, 123456, true",
        "CE, 12345, false",
        "TI, 1002003004, true",
        "NIT, 860.002.964-4, true",
        "NIT, 890903938-8, true",
        "NIT, 890903938-7, false",
        "PP, AB123456, true",
        "PP, PASSPORT, false",
        "PPT, 1234567, true",
        "C.C., 79.123.456, true",
        "Cédula de ciudadanía, 79123456, true",
        "XX, 123, false",
        ", 123, false",
        "CC, , false"
    })
    void checksTheFormOfEachType(String type, String number, boolean valid) {
        assertEquals(valid, IdentityDocument.isValid(type, number));
    }

    @ParameterizedTest
    @CsvSource({"800197268, 4", "899999068, 1", "830114921, 1"})
    void hasTheCheckDigitOfWellKnownCompanies(String base, int digit) {
        assertEquals(digit, IdentityDocument.nitCheckDigit(base));
    }
}
