package io.vigia.service.lists;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Mode;
import io.vigia.domain.lists.ItemType;
import io.vigia.domain.lists.ValueList;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** A book of lists without a database, for the tests of what asks lists. */
public class ListBookFixture {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final EnvironmentId TEST = new EnvironmentId("acct_1", Mode.TEST);

    private final InMemoryLists lists = new InMemoryLists();
    private final ListBook book =
            new ListBook(new ListReader(lists, new InMemoryListItems(), Clock.fixed(NOW, ZoneOffset.UTC)));
    private ListChange last;
    private int made;

    public ListBook book() {
        return book;
    }

    /** Makes a list and tells the book. */
    public ValueList add(String alias, ItemType type) {
        ValueList list = new ValueList("rsl_" + ++made, TEST, NOW, ValueList.Draft.of(alias, alias, type)).by("usr_1");
        lists.add(TEST, list);
        last = ListChange.ofList(TEST, list.id());
        book.changed(last);
        return list;
    }

    /** Deletes a list and tells nobody yet. */
    public ListChange remove(ValueList list) {
        lists.remove(TEST, list);
        return ListChange.ofList(TEST, list.id());
    }

    /** The change that was made last. */
    public ListChange change() {
        return last;
    }

    public void tell(ListChange change) {
        book.changed(change);
    }
}
