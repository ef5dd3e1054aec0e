package io.vigia.service.accounts.signup;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vigia.domain.accounts.AccountError;
import io.vigia.domain.kernel.RiskException;
import io.vigia.service.platform.time.MovableClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ThrottleTests {

    private final MovableClock clock = new MovableClock();
    private final Throttle throttle = new Throttle(clock);

    @Test
    void stopsOneAddressAndNobodyElse() {
        for (int i = 0; i < Throttle.PER_HOUR; i++) {
            throttle.requireRoom("sign-up", "203.0.113.7");
        }
        RiskException refusal = assertThrows(RiskException.class, () -> throttle.requireRoom("sign-up", "203.0.113.7"));
        assertEquals(AccountError.TOO_MANY_TRIES, refusal.code());
        assertDoesNotThrow(() -> throttle.requireRoom("sign-up", "203.0.113.8"));
        assertDoesNotThrow(() -> throttle.requireRoom("reset", "203.0.113.7"));
    }

    @Test
    void forgetsAfterAnHour() {
        for (int i = 0; i < Throttle.PER_HOUR; i++) {
            throttle.requireRoom("sign-up", "203.0.113.7");
        }
        clock.pass(Duration.ofSeconds(3601));
        assertDoesNotThrow(() -> throttle.requireRoom("sign-up", "203.0.113.7"));
    }
}
