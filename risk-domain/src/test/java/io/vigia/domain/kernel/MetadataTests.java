package io.vigia.domain.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MetadataTests {

    private final Metadata known = Metadata.EMPTY.merge(Map.of("a", "1", "b", "2"));

    @Test
    void laysNewValuesOverOldOnes() {
        assertEquals(
                Map.of("a", "1", "b", "3", "c", "4"),
                known.merge(Map.of("b", "3", "c", "4")).values());
    }

    @Test
    void removesAKeyWhoseValueIsEmpty() {
        assertEquals(Map.of("b", "2"), known.merge(Map.of("a", "")).values());
    }

    @Test
    void refusesMoreThanFiftyKeys() {
        Map<String, String> many = new HashMap<>();
        for (int i = 0; i < 49; i++) {
            many.put("key" + i, "v");
        }
        RiskException refusal = assertThrows(RiskException.class, () -> known.merge(many));
        assertEquals("metadata", refusal.param());
    }

    @Test
    void refusesLongKeysBracketsAndLongValues() {
        assertThrows(RiskException.class, () -> known.merge(Map.of("k".repeat(41), "v")));
        assertThrows(RiskException.class, () -> known.merge(Map.of("a[b]", "v")));
        RiskException refusal = assertThrows(RiskException.class, () -> known.merge(Map.of("k", "v".repeat(501))));
        assertEquals("metadata[k]", refusal.param());
    }
}
