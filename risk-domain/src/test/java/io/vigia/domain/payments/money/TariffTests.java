package io.vigia.domain.payments.money;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vigia.domain.kernel.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TariffTests {

    @ParameterizedTest
    @CsvSource({
        "1000, usd, 59", // 29 and 30
        "50, usd, 31", // 1.45 rounds down
        "1, usd, 1", // never more than the payment
        "5000000, cop, 235000",
        "1017, chf, 29", // 29.493; no fixed part is known
        "1018, chf, 30", // 29.522
        "999999999999, usd, 29000000030"
    })
    void takesAShareAndAFixedPart(long minor, String currency, long fee) {
        assertEquals(fee, Tariff.payment(new Money(minor, currency)));
    }
}
