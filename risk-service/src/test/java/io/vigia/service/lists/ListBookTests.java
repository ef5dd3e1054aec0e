package io.vigia.service.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Mode;
import io.vigia.domain.lists.ItemType;
import io.vigia.domain.lists.ValueList;
import io.vigia.domain.lists.ValueListItem;
import io.vigia.rules.host.ListCatalogue;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ListBookTests {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final EnvironmentId TEST = new EnvironmentId("acct_1", Mode.TEST);

    private final InMemoryLists lists = new InMemoryLists();
    private final InMemoryListItems items = new InMemoryListItems();
    private final ListBook book = new ListBook(new ListReader(lists, items, Clock.fixed(NOW, ZoneOffset.UTC)));
    private final ValueList emails = list("rsl_1", "regulars", ItemType.EMAIL);

    @Test
    void readsAWholeListHoweverManyStepsItTakes() {
        int count = 2 * ListReader.STEP + 1;
        List<ValueListItem> many = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            many.add(item(String.format("rsli_%06d", i), "p" + i + "@example.com", null));
        }
        items.add(TEST, many);
        assertEquals(count, book.active(TEST).size("regulars"));
        assertTrue(book.active(TEST).contains("regulars", "P20000@example.com"));
    }

    @Test
    void aChangeOfOneItemReadsOneItem() {
        items.add(TEST, List.of(item("rsli_1", "a@x.co", null), item("rsli_2", "b@x.co", null)));
        ActiveLists active = book.active(TEST);
        int before = items.rowsRead();
        items.add(TEST, List.of(item("rsli_3", "c@x.co", null)));
        assertFalse(active.contains("regulars", "c@x.co"));
        book.changed(new ListChange(TEST, emails.id(), Set.of("c@x.co")));
        assertTrue(active.contains("regulars", "c@x.co"));
        assertEquals(before + 1, items.rowsRead());
    }

    @Test
    void lookingAgainHealsWhateverOrderChangesAreToldIn() {
        ActiveLists active = book.active(TEST);
        items.add(TEST, List.of(item("rsli_1", "a@x.co", null)));
        items.remove(TEST, List.of("rsli_1"));
        ListChange put = new ListChange(TEST, emails.id(), Set.of("a@x.co"));
        book.changed(put);
        assertFalse(active.contains("regulars", "a@x.co"));
    }

    @Test
    void anItemCountsUntilTheClockSaysItExpired() {
        items.add(TEST, List.of(item("rsli_1", "a@x.co", NOW.plusSeconds(5))));
        ActiveLists active = book.active(TEST);
        assertTrue(active.contains("regulars", "a@x.co"));
        assertFalse(active.contains("regulars", "a@x.co", NOW.plusSeconds(5).toEpochMilli()));
    }

    @Test
    void theCatalogueChangesWithTheListsAndNotWithTheirItems() {
        ListCatalogue before = book.active(TEST).catalogue();
        items.add(TEST, List.of(item("rsli_1", "a@x.co", null)));
        book.changed(new ListChange(TEST, emails.id(), Set.of("a@x.co")));
        assertSame(before, book.active(TEST).catalogue());
        ValueList other = list("rsl_2", "countries", ItemType.COUNTRY);
        book.changed(ListChange.ofList(TEST, other.id()));
        assertEquals(
                Set.of("regulars", "countries"),
                book.active(TEST).catalogue().types().keySet());
        lists.remove(TEST, emails);
        book.changed(ListChange.ofList(TEST, emails.id()));
        assertEquals(Set.of("countries"), book.active(TEST).catalogue().types().keySet());
    }

    @Test
    void modesShareNothing() {
        items.add(TEST, List.of(item("rsli_1", "a@x.co", null)));
        assertFalse(book.active(TEST.otherMode()).contains("regulars", "a@x.co"));
    }

    private ValueList list(String id, String alias, ItemType type) {
        ValueList list = new ValueList(id, TEST, NOW, ValueList.Draft.of(alias, alias, type)).by("usr_1");
        lists.add(TEST, list);
        return list;
    }

    private ValueListItem item(String id, String value, Instant expiresAt) {
        return new ValueListItem(id, emails, NOW, new ValueListItem.Draft(value, "usr_1", null, expiresAt));
    }
}
