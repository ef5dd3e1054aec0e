package io.vigia.api.platform.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vigia.api.platform.transport.RateLimiter.Bucket;
import org.junit.jupiter.api.Test;

class RateLimiterTests {

    private static final long SECOND = 1_000_000_000L;

    @Test
    void letsABurstThroughAndThenOneByOne() {
        Bucket bucket = new Bucket(10);
        for (int i = 0; i < 20; i++) {
            assertEquals(0, bucket.take(5));
        }
        assertEquals(1, bucket.take(5));
        assertEquals(0, bucket.take(5 + SECOND / 10));
        assertEquals(1, bucket.take(5 + SECOND / 10));
    }

    @Test
    void fillsNoFurtherThanItsBurst() {
        Bucket bucket = new Bucket(1);
        assertEquals(0, bucket.take(0));
        assertEquals(0, bucket.take(1000 * SECOND));
        assertEquals(0, bucket.take(1000 * SECOND));
        assertEquals(1, bucket.take(1000 * SECOND));
    }
}
