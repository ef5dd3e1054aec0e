package io.vigia.domain.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class IdsTests {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00.123Z");

    private final AtomicLong now = new AtomicLong(NOON.toEpochMilli() + 1);
    private final Ids ids = new Ids(now::get);

    @Test
    void sortsByTimeThenByOrderOfMaking() {
        String last = ids.next("pi", NOON.minusMillis(1));
        for (int i = 0; i < 5_000; i++) {
            String next = ids.next("pi", NOON);
            assertTrue(last.compareTo(next) < 0, last + " before " + next);
            last = next;
        }
        assertTrue(last.compareTo(ids.next("pi", NOON.plusMillis(1))) < 0);
    }

    @Test
    void liesAtOrAboveTheFloorOfItsMomentAndBelowTheNext() {
        String id = ids.next("ch", NOON);
        assertTrue(id.compareTo(Ids.floor("ch", NOON)) > 0);
        assertTrue(id.compareTo(Ids.floor("ch", NOON.plusMillis(1))) < 0);
    }

    @Test
    void keepsTheOrderOfAMomentThatStandsWhileTheWorldGoesOn() {
        for (Instant standing : new Instant[] {NOON.plusSeconds(86_400), NOON.minusSeconds(5)}) {
            String last = ids.next("pi", standing);
            for (int i = 0; i < 500; i++) {
                ids.next("pi", Instant.ofEpochMilli(now.incrementAndGet()));
                String next = ids.next("pi", standing);
                assertTrue(last.compareTo(next) < 0, last + " before " + next);
                last = next;
            }
        }
    }

    @Test
    void hasThePrefixAndTwentyFourDigits() {
        assertTrue(ids.next("cus", NOON).matches("cus_[0-9A-Za-z]{24}"));
        assertTrue(ids.secret().matches("[0-9A-Za-z]{24}"));
    }

    @Test
    void neverComesTwice() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 20_000; i++) {
            seen.add(ids.next("pm", NOON.minusSeconds(i % 7)));
        }
        assertEquals(20_000, seen.size());
    }
}
