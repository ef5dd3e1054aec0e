package io.vigia.portal.payments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vigia.domain.decisions.OutcomeType;
import io.vigia.domain.payments.PaymentStatus;
import io.vigia.service.payments.search.PaymentFilter;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaymentQueryTests {

    private static final ZoneId BOGOTA = ZoneId.of("America/Bogota");

    @Test
    void asksForEverythingWhenNothingIsTyped() throws BadQuery {
        assertEquals(PaymentFilter.ALL, read("  "));
    }

    @Test
    void takesAllWordsTogether() throws BadQuery {
        PaymentFilter filter = read("risk_level:highest outcome:blocked status:requires_payment_method rule:ssr_1");
        assertEquals("highest", filter.what().riskLevel());
        assertEquals(OutcomeType.BLOCKED, filter.what().outcome());
        assertEquals(PaymentStatus.REQUIRES_PAYMENT_METHOD, filter.what().status());
        assertEquals("ssr_1", filter.what().ruleId());
    }

    @Test
    void knowsAnEmailAnIdAndACustomerWhenItSeesThem() throws BadQuery {
        assertEquals("ana@correo.co", read("ana@correo.co").who().email());
        assertEquals("cus_1", read("cus_1").who().customerId());
        assertEquals("pi_1", read("pi_1").id());
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "amount:>100, 10001, -",
                "amount:>=100, 10000, -",
                "amount:<100, -, 9999",
                "amount:<=100.50, -, 10050",
                "amount:100, 10000, 10000"
            })
    void readsAmountsInWholeUnits(String typed, Long least, Long most) throws BadQuery {
        assertEquals(least, read(typed).amount().least());
        assertEquals(most, read(typed).amount().most());
    }

    @Test
    void readsAmountsOfACurrencyWithoutCents() throws BadQuery {
        assertEquals(100, read("currency:JPY amount:>=100").amount().least());
    }

    @Test
    void readsDaysInTheZoneOfTheAccount() throws BadQuery {
        Instant midnight = Instant.parse("2026-01-31T05:00:00Z");
        assertEquals(midnight, read("created:>=2026-01-31").created().from());
        assertEquals(midnight, read("created:<2026-01-31").created().until());
        assertEquals(
                midnight.plusSeconds(86_400),
                read("created:2026-01-31").created().until());
    }

    @ParameterizedTest
    @CsvSource({
        "shoes, search.bad.word",
        "risk_levl:highest, search.bad.field",
        "risk_level:huge, search.bad.value",
        "outcome:eaten, search.bad.value",
        "amount:>much, search.bad.amount",
        "amount:-5, search.bad.amount",
        "created:>yesterday, search.bad.day"
    })
    void saysWhatIsWrong(String typed, String key) {
        assertEquals(key, assertThrows(BadQuery.class, () -> read(typed)).key());
    }

    private static PaymentFilter read(String text) throws BadQuery {
        return PaymentQuery.read(text, BOGOTA);
    }
}
