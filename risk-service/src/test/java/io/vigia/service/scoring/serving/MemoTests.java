package io.vigia.service.scoring.serving;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class MemoTests {

    private long nanos;
    private int made;

    private final Memo<String, Integer> memo = new Memo<>(2, Duration.ofMinutes(1), () -> nanos);

    @Test
    void makesOnceAMinute() {
        assertEquals(1, ask("a"));
        nanos += Duration.ofSeconds(59).toNanos();
        assertEquals(1, ask("a"));
        nanos += Duration.ofSeconds(1).toNanos();
        assertEquals(2, ask("a"));
    }

    @Test
    void keepsWhatWasAskedForLast() {
        ask("a");
        ask("b");
        ask("a");
        ask("c");
        assertEquals(1, ask("a"));
        assertEquals(4, ask("b"));
    }

    private int ask(String key) {
        return memo.get(key, () -> ++made);
    }
}
