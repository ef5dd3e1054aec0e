package io.vigia.tools.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CardPrecisionTests {

    private static final double EXACT = 1e-12;

    private final ScoredPayments payments = new ScoredPayments();
    private final CardPrecision atTwo = new CardPrecision(2);

    @Test
    void takesTheHighestScoreOfACardAndAnyFraudOfIt() {
        payments.add(0, "a", 10, true); // compromised by its low payment,
        payments.add(0, "a", 90, false); // looked at for its high one
        payments.add(0, "b", 80, false);
        payments.add(0, "c", 70, true);
        assertEquals(0.5, atTwo.of(payments), EXACT);
    }

    @Test
    void detectedCardsLeaveTheLaterDays() {
        payments.add(0, "a", 90, true);
        payments.add(0, "b", 80, true);
        payments.add(1, "a", 99, true);
        payments.add(1, "b", 98, true);
        payments.add(1, "c", 50, true);
        payments.add(1, "d", 40, false);
        // day 0: 2 of 2; day 1: a and b are gone, c and d are looked at: 1 of 2
        assertEquals((1 + 0.5) / 2, atTwo.of(payments), EXACT);
    }

    @Test
    void missedCardsStay() {
        payments.add(0, "a", 10, true);
        payments.add(0, "b", 80, false);
        payments.add(0, "c", 70, false);
        payments.add(1, "a", 90, true);
        assertEquals((0 + 0.5) / 2, atTwo.of(payments), EXACT);
    }

    @Test
    void dividesByTheCardsThatCouldHaveBeenLookedAt() {
        payments.add(0, "a", 90, true);
        assertEquals(0.01, new CardPrecision(100).of(payments), EXACT);
    }

    @Test
    void countsOnlyDaysWithPayments() {
        payments.add(3, "a", 90, true);
        payments.add(9, "b", 90, true);
        assertEquals(0.5, atTwo.of(payments), EXACT);
    }

    @Test
    void takesEqualCardsInTheOrderOfTheirFirstPayment() {
        payments.add(0, "z", 50, true);
        payments.add(0, "a", 50, false);
        payments.add(0, "b", 50, true);
        assertEquals(0.5, atTwo.of(payments), EXACT);
    }

    @Test
    void isNotANumberWithoutPayments() {
        assertTrue(Double.isNaN(atTwo.of(payments)));
    }
}
