package io.vigia.domain.signals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vigia.rules.host.AttributeType;
import java.nio.BufferUnderflowException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FactBytesTests {

    private static final List<AttributeCatalogue.Entry> ENTRIES =
            AttributeCatalogue.standard().entries();

    @Test
    void givesEveryAttributeItsOwnCode() {
        Map<Integer, String> codes = new HashMap<>();
        for (AttributeCatalogue.Entry entry : ENTRIES) {
            String name = entry.attribute().name();
            assertEquals(null, codes.put(FactBytes.code(name), name), name + " shares its code");
        }
    }

    @Test
    void readsBackWhateverWasWritten() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            FactSheet sheet = FactSheet.blank();
            for (int slot = 0; slot < ENTRIES.size(); slot++) {
                if (random.nextBoolean()) {
                    fill(sheet, slot, random);
                }
            }
            assertEquals(sheet.present(), FactBytes.sheet(FactBytes.of(sheet)).present(), "seed " + seed);
        }
    }

    @Test
    void refusesWhatIsCutShort() {
        FactSheet sheet = FactSheet.blank();
        sheet.put("email", "ana@example.com");
        byte[] stored = FactBytes.of(sheet);
        assertThrows(BufferUnderflowException.class, () -> FactBytes.sheet(Arrays.copyOf(stored, stored.length - 1)));
    }

    @Test
    void passesOverAttributesThatAreGone() {
        assertEquals(Map.of(), FactBytes.sheet(new byte[] {0, 0, 1, 4}).present());
    }

    private static void fill(FactSheet sheet, int slot, Random random) {
        AttributeType.Kind kind = ENTRIES.get(slot).attribute().kind();
        switch (kind) {
            case NUMBER ->
                sheet.put(
                        slot,
                        switch (random.nextInt(4)) {
                            case 0 -> 0;
                            case 1 -> random.nextInt(1_000) - 500;
                            case 2 -> random.nextLong() / 1_024.0;
                            default -> random.nextDouble();
                        });
            case BOOLEAN -> sheet.put(slot, random.nextBoolean());
            default -> sheet.put(slot, "ñ中" + "x".repeat(random.nextInt(300)));
        }
    }
}
