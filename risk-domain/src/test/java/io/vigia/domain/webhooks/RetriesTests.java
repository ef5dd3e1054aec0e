package io.vigia.domain.webhooks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.vigia.domain.kernel.Mode;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RetriesTests {

    private static final Instant FIRST = Instant.parse("2026-03-01T12:00:00Z");

    @Test
    void waitsTwiceAsLongEachTime() {
        assertEquals(FIRST.plusSeconds(1), Retries.next(Mode.LIVE, FIRST, FIRST, 1));
        assertEquals(FIRST.plusSeconds(2), Retries.next(Mode.LIVE, FIRST, FIRST, 2));
        assertEquals(FIRST.plusSeconds(1024), Retries.next(Mode.LIVE, FIRST, FIRST, 11));
        assertEquals(FIRST.plus(Duration.ofHours(12)), Retries.next(Mode.LIVE, FIRST, FIRST, 1_000));
    }

    @Test
    void goesOnForThreeDaysLiveAndFourHoursInTestMode() {
        assertEquals(Duration.ofDays(3), lifetime(Mode.LIVE));
        assertEquals(Duration.ofHours(4), lifetime(Mode.TEST));
    }

    @Test
    void endsOnceTheTimeIsOver() {
        assertNull(Retries.next(Mode.TEST, FIRST, FIRST.plus(Duration.ofHours(5)), 1));
        assertNull(Retries.next(Mode.TEST, FIRST, FIRST.plus(Duration.ofHours(4)), 20));
    }

    /** From the first try to the last. */
    private static Duration lifetime(Mode mode) {
        Instant at = FIRST;
        int attempts = 1;
        for (Instant next = at; next != null; next = Retries.next(mode, FIRST, at, attempts++)) {
            at = next;
        }
        return Duration.between(FIRST, at);
    }
}
