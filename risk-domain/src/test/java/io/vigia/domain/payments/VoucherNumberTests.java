package io.vigia.domain.payments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VoucherNumberTests {

    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);

    @Test
    void noticesEveryWrongDigit() {
        for (int i = 0; i < 300; i++) {
            String digits = VoucherNumber.random(random).digits();
            for (int place = 0; place < digits.length(); place++) {
                for (char wrong = '0'; wrong <= '9'; wrong++) {
                    String typed = digits.substring(0, place) + wrong + digits.substring(place + 1);
                    assertEquals(typed.equals(digits), VoucherNumber.isValid(typed), typed + " seed " + seed);
                }
            }
        }
    }

    @Test
    void noticesEverySwapOfNeighbours() {
        for (int i = 0; i < 2_000; i++) {
            char[] digits = VoucherNumber.random(random).digits().toCharArray();
            int place = random.nextInt(digits.length - 1);
            char first = digits[place];
            digits[place] = digits[place + 1];
            digits[place + 1] = first;
            boolean same = digits[place] == first;
            assertEquals(same, VoucherNumber.isValid(new String(digits)), "seed " + seed);
        }
    }

    @Test
    void isThirteenDigitsAndHardlyEverTheSame() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 5_000; i++) {
            String digits = VoucherNumber.random(random).digits();
            assertTrue(digits.matches("[1-9]\\d{12}"), digits);
            assertTrue(seen.add(digits), "seed " + seed);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123", "12345678901234", "123456789012a", "1234 56789012"})
    void refusesWhatIsNoNumberOfAVoucher(String text) {
        assertFalse(VoucherNumber.isValid(text));
        assertThrows(IllegalArgumentException.class, () -> new VoucherNumber(text));
    }
}
