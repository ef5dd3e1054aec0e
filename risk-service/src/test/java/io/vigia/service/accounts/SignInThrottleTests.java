package io.vigia.service.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigia.domain.accounts.AccountError;
import io.vigia.domain.kernel.RiskException;
import io.vigia.service.platform.time.MovableClock;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignInThrottleTests {

    private static final Duration DAY = Duration.ofDays(1);

    private final MovableClock clock = new MovableClock();
    private final SignInThrottle throttle = new SignInThrottle(clock);

    @Test
    void refusesAfterFiveFailuresUntilAWhileHasPassed() {
        fail("a@b.co", "10.0.0.1", 5);
        assertFalse(throttle.admits("a@b.co", "10.0.0.1"));
        RiskException refusal = assertThrows(RiskException.class, () -> throttle.requireRoom("a@b.co", "10.0.0.1"));
        assertEquals(AccountError.TOO_MANY_TRIES, refusal.code());
        clock.pass(Duration.ofSeconds(31));
        assertTrue(throttle.admits("a@b.co", "10.0.0.1"));
    }

    @Test
    void waitsLongerAfterEachFurtherFailure() {
        fail("a@b.co", "10.0.0.1", 5);
        clock.pass(Duration.ofSeconds(31));
        fail("a@b.co", "10.0.0.1", 1);
        clock.pass(Duration.ofSeconds(31));
        assertFalse(throttle.admits("a@b.co", "10.0.0.1"));
        clock.pass(Duration.ofSeconds(30));
        assertTrue(throttle.admits("a@b.co", "10.0.0.1"));
    }

    @Test
    void letsNoMoreThroughWhenAllComeAtOnce() {
        long through = IntStream.range(0, 200)
                .parallel()
                .filter(i -> throttle.admits("a@b.co", "10.0.0.1"))
                .count();
        assertEquals(SignInThrottle.FREE_FAILURES, through, "they count before their passwords are looked at");
    }

    @Test
    void forgetsNothingOfWhoWaitsTheLongestWaitOut() {
        int tries = 0;
        for (Duration passed = Duration.ZERO; passed.compareTo(DAY) < 0; passed = passed.plusSeconds(10)) {
            if (throttle.admits("a@b.co", "10.0.0.1")) {
                tries++;
            }
            clock.pass(Duration.ofSeconds(10));
        }
        assertTrue(tries < 240, "whoever tries whenever they may got " + tries + " tries in a day");
    }

    @Test
    void cannotBeUsedToLockOthersOut() {
        fail("victim@b.co", "10.0.0.66", 5);
        assertFalse(throttle.admits("victim@b.co", "10.0.0.66"));
        assertTrue(throttle.admits("victim@b.co", "10.0.0.1"));
    }

    @Test
    void slowsOneAddressThatTriesManyPeople() {
        for (int i = 0; i < SignInThrottle.FREE_FAILURES_PER_IP; i++) {
            fail("person" + i + "@b.co", "10.0.0.1", 1);
        }
        assertFalse(throttle.admits("somebody@b.co", "10.0.0.1"));
        assertTrue(throttle.admits("somebody@b.co", "10.0.0.2"));
    }

    @Test
    void holdsNoSuccessAgainstAnAddress() {
        for (int i = 0; i < SignInThrottle.FREE_FAILURES_PER_IP * 2; i++) {
            assertTrue(throttle.admits("person" + i + "@b.co", "10.0.0.1"), "an office behind one address");
            throttle.succeeded("person" + i + "@b.co", "10.0.0.1");
        }
    }

    @Test
    void forgetsFailuresOnceTheRightPasswordCame() {
        fail("A@b.co", "10.0.0.1", 4);
        assertTrue(throttle.admits("a@b.co", "10.0.0.1"));
        throttle.succeeded("a@b.co", "10.0.0.1");
        fail("a@b.co", "10.0.0.1", 4);
        assertTrue(throttle.admits("a@b.co", "10.0.0.1"));
    }

    private void fail(String email, String ip, int times) {
        for (int i = 0; i < times; i++) {
            assertTrue(throttle.admits(email, ip));
        }
    }
}
