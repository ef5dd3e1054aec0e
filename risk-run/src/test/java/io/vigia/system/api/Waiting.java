package io.vigia.system.api;

import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Asks again until what jobs do has been done. */
final class Waiting {
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private Waiting() {}

    static Reply until(Supplier<Reply> asked, Predicate<Reply> wanted) {
        long end = System.nanoTime() + LONGEST.toNanos();
        Reply reply = asked.get();
        while (!wanted.test(reply)) {
            if (System.nanoTime() > end) {
                fail("After " + LONGEST + " still " + reply.body());
            }
            try {
                Thread.sleep(200);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interrupted);
            }
            reply = asked.get();
        }
        return reply;
    }
}
