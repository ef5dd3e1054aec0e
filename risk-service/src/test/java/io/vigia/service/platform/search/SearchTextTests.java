package io.vigia.service.platform.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigia.domain.kernel.RiskException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTextTests {

    @Test
    void readsClausesJoinedByBlanksOrAnd() {
        var query = SearchText.read("amount>=100 currency:'cop' AND -metadata[\"order\"]:'it\\'s 7'");
        assertFalse(query.any());
        assertEquals(
                new Clause(false, "amount", null, ">=", "100"), query.clauses().get(0));
        assertEquals(
                new Clause(false, "currency", null, ":", "cop"), query.clauses().get(1));
        assertEquals(
                new Clause(true, "metadata", "order", ":", "it's 7"),
                query.clauses().get(2));
    }

    @Test
    void readsEquality() {
        assertEquals(
                new Clause(false, "amount", null, "=", "100"),
                SearchText.read("amount='100'").clauses().get(0));
    }

    @Test
    void readsAlternatives() {
        assertTrue(SearchText.read("status:'a' or status:'b' OR amount:3").any());
    }

    @Test
    void tellsNoValueFromTheWord() {
        assertNull(SearchText.read("name:null").clauses().get(0).value());
        assertEquals("null", SearchText.read("name:'null'").clauses().get(0).value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "status",
                "status:",
                "status:open",
                "status:'open",
                "(status:'open')",
                "status!'open'",
                "a:'1' AND b:'2' OR c:'3'",
                "a:'1' b:'2' OR c:'3'",
                "a:'1' AND",
                "OR a:'1'",
                "name~null",
                "email['x']:'y'",
                "metadata[order]:'7'",
                "metadata['order':'7'",
                "amount:12345678901234567890"
            })
    void refusesWhatItCannotRead(String text) {
        assertEquals(
                "query",
                assertThrows(RiskException.class, () -> SearchText.read(text)).param());
    }
}
