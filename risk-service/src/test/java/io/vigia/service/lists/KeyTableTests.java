package io.vigia.service.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class KeyTableTests {

    @Test
    void hashesAsTheReferenceDoes() {
        SipHash hash = new SipHash(0x0706050403020100L, 0x0f0e0d0c0b0a0908L);
        assertEquals(new SipHash.Hash(0xe6a825ba047f81a3L, 0x930255c71472f66dL), hash.hash(""));
        assertEquals(new SipHash.Hash(0xc75da4a48d227781L, 0xe4ff0af6de8ba3fcL), hash.hash("\u0100"));
    }

    @Test
    void agreesWithAMapWhateverHappens() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        Map<String, Long> expected = new HashMap<>();
        KeyTable table = new KeyTable();
        for (int i = 0; i < 100_000; i++) {
            String text = "value-" + random.nextInt(5_000);
            switch (random.nextInt(4)) {
                case 0 -> assertEquals(expected.remove(text) != null, table.remove(text), "seed " + seed);
                case 1 -> assertEquals(expected.put(text, 500L) == null, table.put(text, 500L), "seed " + seed);
                case 2 ->
                    assertEquals(expected.put(text, Long.MAX_VALUE) == null, table.put(text, null), "seed " + seed);
                default -> {
                    long now = random.nextInt(1_000);
                    boolean there = expected.getOrDefault(text, 0L) > now;
                    assertEquals(there, table.contains(text, now), "seed " + seed);
                }
            }
        }
        assertEquals(expected.size(), table.size());
    }

    @Test
    void anItemThatExpiresCountsUntilThen() {
        KeyTable table = new KeyTable();
        table.put("for ever", null);
        table.put("for a while", 1_000L);
        assertTrue(table.contains("for a while", 999));
        assertFalse(table.contains("for a while", 1_000));
        assertTrue(table.contains("for ever", 1_000));
        table.put("for a while", null);
        assertTrue(table.contains("for a while", 1_000));
    }

    @Test
    void readersNeverMissWhatIsThereWhileOthersComeAndGo() throws InterruptedException {
        KeyTable table = new KeyTable();
        table.put("steady", null);
        AtomicBoolean missed = new AtomicBoolean();
        AtomicBoolean done = new AtomicBoolean();
        Thread reader = new Thread(() -> {
            while (!done.get()) {
                if (!table.contains("steady", 0) || table.contains("never", 0)) {
                    missed.set(true);
                }
            }
        });
        reader.start();
        for (int i = 0; i < 200_000; i++) {
            table.put("passing-" + i, i % 3 == 0 ? 5L : null);
            if (i % 2 == 0) {
                table.remove("passing-" + i);
            }
        }
        done.set(true);
        reader.join();
        assertFalse(missed.get());
        assertEquals(100_001, table.size());
    }
}
