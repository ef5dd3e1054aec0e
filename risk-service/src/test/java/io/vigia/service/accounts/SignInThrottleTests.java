package io.vigia.service.accounts;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SignInThrottleTests {

    private Instant now = Instant.parse("2026-03-01T12:00:00Z");
    private final SignInThrottle throttle = new SignInThrottle(new Clock() {
        @Override
        public ZoneId getZone() {
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
    void refusesAfterFiveFailuresUntilAWhileHasPassed() {
        fail("a@b.co", "10.0.0.1", 5);
        assertFalse(throttle.allows("a@b.co", "10.0.0.1"));
        now = now.plus(Duration.ofSeconds(31));
        assertTrue(throttle.allows("a@b.co", "10.0.0.1"));
    }

    @Test
    void waitsLongerAfterEachFurtherFailure() {
        fail("a@b.co", "10.0.0.1", 7);
        now = now.plus(Duration.ofSeconds(61));
        assertFalse(throttle.allows("a@b.co", "10.0.0.1"));
        now = now.plus(Duration.ofSeconds(60));
        assertTrue(throttle.allows("a@b.co", "10.0.0.1"));
    }

    @Test
    void cannotBeUsedToLockOthersOut() {
        fail("victim@b.co", "10.0.0.66", 20);
        assertTrue(throttle.allows("victim@b.co", "10.0.0.1"));
    }

    @Test
    void slowsOneAddressThatTriesManyPeople() {
        for (int i = 0; i < SignInThrottle.FREE_FAILURES_PER_IP; i++) {
            throttle.failed("person" + i + "@b.co", "10.0.0.1");
        }
        assertFalse(throttle.allows("somebody@b.co", "10.0.0.1"));
        assertTrue(throttle.allows("somebody@b.co", "10.0.0.2"));
    }

    @Test
    void forgetsFailuresOnceTheRightPasswordCame() {
        fail("A@b.co", "10.0.0.1", 4);
        throttle.succeeded("a@b.co", "10.0.0.1");
        fail("a@b.co", "10.0.0.1", 4);
        assertTrue(throttle.allows("a@b.co", "10.0.0.1"));
    }

    private void fail(String email, String ip, int times) {
        for (int i = 0; i < times; i++) {
            throttle.failed(email, ip);
        }
    }
}
