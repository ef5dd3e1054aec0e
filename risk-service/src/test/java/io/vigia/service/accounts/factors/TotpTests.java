package io.vigia.service.accounts.factors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes by time, against the test vectors of RFC 6238. */
class TotpTests {

    /** "12345678901234567890" in base 32. */
    private static final String SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    @ParameterizedTest
    @CsvSource({"59,287082", "1111111109,081804", "1111111111,050471", "1234567890,005924", "2000000000,279037"})
    void makesTheCodesOfTheStandard(long second, String code) {
        assertEquals(code, Totp.code(SECRET, second / Totp.SECONDS));
    }

    @Test
    void takesTheCodeOfOneStepToEitherSide() {
        Instant now = Instant.ofEpochSecond(1111111111);
        long step = now.getEpochSecond() / Totp.SECONDS;
        for (long near = step - 1; near <= step + 1; near++) {
            assertEquals(OptionalLong.of(near), Totp.step(SECRET, Totp.code(SECRET, near), now, 0));
        }
        assertTrue(Totp.step(SECRET, Totp.code(SECRET, step - 2), now, 0).isEmpty());
        assertTrue(Totp.step(SECRET, Totp.code(SECRET, step + 2), now, 0).isEmpty());
    }

    @Test
    void takesNoCodeTwice() {
        Instant now = Instant.ofEpochSecond(1111111111);
        long step = now.getEpochSecond() / Totp.SECONDS;
        assertTrue(Totp.step(SECRET, Totp.code(SECRET, step), now, step).isEmpty());
        assertTrue(Totp.step(SECRET, Totp.code(SECRET, step - 1), now, step).isEmpty(), "nor an earlier one");
    }

    @Test
    void makesSecretsOf160Bits() {
        assertEquals(32, Totp.secret().length());
        assertNotEquals(Totp.secret(), Totp.secret());
    }
}
