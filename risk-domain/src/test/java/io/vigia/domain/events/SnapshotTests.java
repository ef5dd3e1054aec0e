package io.vigia.domain.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SnapshotTests {

    @Test
    void namesOnlyWhatChangedAsItWasBefore() {
        Snapshot before = of("name", "Ana", "email", "ana@example.com", "phone", null);
        Snapshot after = of("name", "Ana María", "email", "ana@example.com", "phone", "+57 300");

        assertEquals(map("name", "Ana", "phone", null), before.changedIn(after));
    }

    @Test
    void ofNestedObjectsNamesTheChangedMembersAlone() {
        Snapshot before = of("metadata", map("order", "1", "shop", "a"), "address", null);
        Snapshot after = of("metadata", map("order", "2", "shop", "a", "till", "7"), "address", map("city", "Cali"));

        assertEquals(map("metadata", map("order", "1", "till", null), "address", null), before.changedIn(after));
    }

    @Test
    void namesListsWhole() {
        assertEquals(
                map("types", List.of("card")),
                of("types", List.of("card")).changedIn(of("types", List.of("card", "efecty"))));
    }

    @Test
    void isEmptyIfNothingChanged() {
        assertTrue(of("metadata", map("a", "b"))
                .changedIn(of("metadata", map("a", "b")))
                .isEmpty());
    }

    @Test
    void knowsTheIdOfItsObject() {
        assertEquals("cus_1", of("id", "cus_1").id());
        assertEquals("", of("object", "balance").id());
    }

    private static Snapshot of(Object... pairs) {
        return new Snapshot(map(pairs));
    }

    private static Map<String, Object> map(Object... pairs) {
        Map<String, Object> map = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
