package io.vigia.domain.signals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigia.rules.host.AttributeType;
import java.nio.BufferUnderflowException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FactBytesTests {

    private static final List<AttributeCatalogue.Entry> ENTRIES =
            AttributeCatalogue.standard().entries();

    @Test
    void knowsTheNumberOfEveryAttribute() {
        assertEquals(
                new HashSet<>(FactBytes.numbered()).size(), FactBytes.numbered().size(), "a name twice");
        for (AttributeCatalogue.Entry entry : ENTRIES) {
            assertTrue(
                    FactBytes.numbered().contains(entry.attribute().name()),
                    entry.attribute().name() + " is missing at the end of fact-numbers.txt");
        }
    }

    @Test
    void keepsTheNumbersThatStoredFactsHave() {
        assertEquals("risk_level", FactBytes.numbered().get(0));
        byte[] stored = {1 << 3 | 1, 90};
        assertEquals(
                Map.of(FactBytes.numbered().get(1), 45L),
                FactBytes.sheet(stored).present());
    }

    @Test
    void tellsMinutesAndHoursFromSeconds() {
        FactSheet sheet = FactSheet.blank();
        sheet.put("seconds_since_email_first_seen", 1538.617);
        sheet.put("minutes_since_email_first_seen", 1538.617 / 60);
        sheet.put("hours_since_email_first_seen", 1538.617 / 3_600);
        byte[] stored = FactBytes.of(sheet);
        assertEquals(sheet.present(), FactBytes.sheet(stored).present());
        assertEquals(Double.BYTES + 2, stored.length);
    }

    @Test
    void storesOnlyThoseAmountsThatWereAskedFor() {
        PaymentFacts facts = new PaymentFacts(RateTable.standard());
        FactSheet sheet = FactSheet.blank();
        sheet.put("amount_in_usd", 10);
        facts.deriveAmounts(sheet);
        double euros = sheet.number(AttributeCatalogue.standard().slot("amount_in_eur"));
        FactSheet read = FactBytes.sheet(FactBytes.of(sheet));
        assertEquals(Map.of("amount_in_usd", 10L, "amount_in_eur", euros), read.present());
        facts.deriveAmounts(read);
        int pounds = AttributeCatalogue.standard().slot("amount_in_gbp");
        assertEquals(sheet.number(pounds), read.number(pounds));
    }

    @Test
    void readsBackWhateverWasWritten() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            FactSheet sheet = FactSheet.blank();
            for (int slot = 0; slot < ENTRIES.size(); slot++) {
                if (!follows(slot) && random.nextBoolean()) {
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
        assertEquals(
                Map.of(),
                FactBytes.sheet(new byte[] {(byte) 0x84, (byte) 0x80, 8}).present());
    }

    private static boolean follows(int slot) {
        String name = ENTRIES.get(slot).attribute().name();
        return name.matches("(seconds|minutes|hours)_since_.*");
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
