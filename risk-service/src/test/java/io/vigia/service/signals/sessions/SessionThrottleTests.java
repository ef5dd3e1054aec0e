package io.vigia.service.signals.sessions;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.signals.sessions.SessionError;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SessionThrottleTests {

    private final AtomicLong nanos = new AtomicLong(5);
    private final SessionThrottle throttle = new SessionThrottle(nanos::get);

    @Test
    void anAddressHasItsMinuteAndAnotherItsOwn() {
        for (int i = 0; i < SessionThrottle.PER_ADDRESS; i++) {
            throttle.count("key_1", "203.0.113.1");
        }
        RiskException refused = assertThrows(RiskException.class, () -> throttle.count("key_1", "203.0.113.1"));
        assertEquals(SessionError.RADAR_SESSION_RATE_LIMITED, refused.code());
        assertDoesNotThrow(() -> throttle.count("key_1", "203.0.113.2"));
        assertDoesNotThrow(() -> throttle.count("key_2", "203.0.113.1"));
        nanos.addAndGet(2_100_000_000L);
        assertDoesNotThrow(() -> throttle.count("key_1", "203.0.113.1"), "one comes back every two seconds");
        assertThrows(RiskException.class, () -> throttle.count("key_1", "203.0.113.1"));
    }

    @Test
    void aKeyHasItsMinuteTooFromHoweverManyAddresses() {
        for (int i = 0; i < SessionThrottle.PER_KEY; i++) {
            throttle.count("key_1", "10.0." + i);
        }
        assertThrows(RiskException.class, () -> throttle.count("key_1", "10.1.1.1"));
    }
}
