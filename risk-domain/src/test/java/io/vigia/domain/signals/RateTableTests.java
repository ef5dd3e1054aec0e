package io.vigia.domain.signals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigia.domain.kernel.Money;
import java.util.List;
import org.junit.jupiter.api.Test;

class RateTableTests {

    private final RateTable rates = RateTable.parse(List.of("usd\t2\t1", "cop\t2\t0.00025", "jpy\t0\t0.01"));

    @Test
    void pesosHaveTwoDigitsOnTheWireAndYenNone() {
        assertEquals(50_000, rates.wholeUnits(new Money(5_000_000, "cop")));
        assertEquals(500, rates.wholeUnits(new Money(500, "jpy")));
    }

    @Test
    void turnsAmountsIntoDollarsAndBack() {
        Money price = new Money(5_000_001, "cop");
        assertEquals(12.5, rates.usd(new Money(5_000_000, "cop")), 1e-9);
        assertEquals(50_000.01, rates.fromUsdMicros(rates.usdMicros(price), "cop"));
    }

    @Test
    void anUnknownCurrencyHasNoWorth() {
        assertTrue(Double.isNaN(rates.usd(new Money(100, "xxx"))));
        assertEquals(0, rates.usdMicros(new Money(100, "xxx")));
        assertTrue(Double.isNaN(rates.fromUsdMicros(1, "xxx")));
    }

    @Test
    void refusesALineThatIsNoRate() {
        assertThrows(IllegalArgumentException.class, () -> RateTable.parse(List.of("usd 1")));
    }

    @Test
    void theDefaultTableKnowsTheHomeMarket() {
        assertTrue(RateTable.standard().currencies().containsAll(List.of("cop", "usd", "cny", "eur")));
    }
}
