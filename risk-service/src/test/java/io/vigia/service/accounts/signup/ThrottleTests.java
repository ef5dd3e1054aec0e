package io.vigia.service.accounts.signup;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vigia.domain.accounts.AccountError;
import io.vigia.domain.kernel.RiskException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ThrottleTests {

    private Instant now = Instant.parse("2026-01-01T00:00:00Z");
    private final Throttle throttle = new Throttle(new Clock() {
        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

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
        now = now.plusSeconds(3601);
        assertDoesNotThrow(() -> throttle.requireRoom("sign-up", "203.0.113.7"));
    }
}
