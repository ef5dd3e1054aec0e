package io.vigia.tools.generate.market;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigia.tools.traffic.TestCards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityTests {

    private final Market market = new Market(11, 1_000);

    @ParameterizedTest
    @CsvSource({"800197268, 4", "899999068, 1", "890903938, 8", "860034313, 7"})
    void knowsTheCheckDigitsOfPublicCompanies(String nit, int digit) {
        // the tax office itself, Ecopetrol, Bancolombia, Davivienda
        assertEquals(digit, Document.checkDigit(nit));
    }

    @ParameterizedTest
    @CsvSource({"424242424242424, 4242424242424242", "37828224631000, 378282246310005", "0, 00"})
    void completesCardNumbers(String digits, String number) {
        assertEquals(number, TestCards.withCheckDigit(digits));
    }

    @Test
    void aPersonIsAlwaysTheSame() {
        assertEquals(market.person(17), market.person(17));
        assertEquals(market.card(17), market.card(17));
        assertNotEquals(market.person(17).contact(), market.person(18).contact());
    }

    @Test
    void identitiesAreWellFormed() {
        for (int i = 0; i < 2_000; i++) {
            Person person = market.person(i);
            assertTrue(person.contact().email().matches("[a-z]+\\.[a-z]+\\d+@[a-z]+\\.example"), person.toString());
            assertTrue(person.contact().phone().matches("\\+573\\d{9}"), person.toString());
            assertTrue(
                    person.document()
                            .number()
                            .matches(person.document().type().equals("CC") ? "\\d{8}|1\\d{9}" : "\\d{9}-\\d"),
                    person.toString());
        }
    }
}
