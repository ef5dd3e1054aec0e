package io.vigia.domain.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Mode;
import io.vigia.domain.kernel.RiskException;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListTests {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final EnvironmentId TEST = new EnvironmentId("acct_1", Mode.TEST);

    @Test
    void everySubjectHasAListThatAllowsAndOneThatBlocks() {
        Set<String> aliases = new HashSet<>();
        DefaultList.drafts().forEach(draft -> aliases.add(draft.alias()));
        assertEquals(2 * DefaultList.values().length, aliases.size());
        assertTrue(aliases.containsAll(Set.of("email_blocklist", "client_ip_address_allowlist", "phone_blocklist")));
        assertEquals(
                "Client IP country allow list",
                DefaultList.drafts().stream()
                        .filter(draft -> draft.alias().equals("client_ip_country_allowlist"))
                        .findFirst()
                        .orElseThrow()
                        .name());
    }

    @Test
    void aDefaultListIsNeitherEditedNorDeleted() {
        ValueList list = emails().builtIn();
        assertRefused(ListError.VALUE_LIST_BUILT_IN, () -> list.update(list.draft()));
        assertRefused(ListError.VALUE_LIST_BUILT_IN, list::requireDeletable);
    }

    @Test
    void theTypeOfTheItemsStays() {
        ValueList list = emails();
        list.update(ValueList.Draft.of("vips", "Very important", ItemType.COUNTRY));
        assertEquals("vips", list.alias());
        assertEquals(ItemType.EMAIL, list.itemType());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "9lives", "with space", "with-dash", "ñandú"})
    void anAliasIsAWordThatRulesCanSpell(String alias) {
        assertThrows(RiskException.class, () -> list(ValueList.Draft.of(alias, "A name", ItemType.STRING)));
    }

    @Test
    void anItemMustFitItsList() {
        assertRefused(ListError.VALUE_LIST_ITEM_INVALID, () -> item("nobody", null));
        assertEquals("ana@example.com", item(" Ana@Example.com ", null).matchKey());
        assertEquals("Ana@Example.com", item(" Ana@Example.com ", null).value());
    }

    @Test
    void anItemExpiresInTheFutureAndThenCountsNoMore() {
        assertThrows(RiskException.class, () -> item("ana@example.com", NOW));
        ValueListItem item = item("ana@example.com", NOW.plusSeconds(60));
        assertFalse(item.isExpired(NOW.plusSeconds(59)));
        assertTrue(item.isExpired(NOW.plusSeconds(60)));
    }

    private static void assertRefused(ListError code, Runnable act) {
        assertEquals(code, assertThrows(RiskException.class, act::run).code());
    }

    private static ValueListItem item(String value, Instant expiresAt) {
        return new ValueListItem("rsli_1", emails(), NOW, new ValueListItem.Draft(value, "usr_1", "why", expiresAt));
    }

    private static ValueList emails() {
        return list(ValueList.Draft.of("regulars", "Regulars", ItemType.EMAIL));
    }

    private static ValueList list(ValueList.Draft draft) {
        return new ValueList("rsl_1", TEST, NOW, draft).by("usr_1");
    }
}
