package io.vigia.service.lists;

import io.vigia.rules.host.ListCatalogue;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;

/** The lists of one environment as decisions ask them; it follows every change, so one object serves for good. */
public final class ActiveLists {

    private final Clock clock;
    private volatile View view = new View(Map.of(), Map.of(), ListCatalogue.NONE);

    /** The same lists under their ids and under their aliases. */
    private record View(Map<String, Named> byId, Map<String, ActiveList> byAlias, ListCatalogue catalogue) {}

    /** A list under its alias of the moment. */
    private record Named(String alias, ActiveList list) {}

    ActiveLists(Clock clock) {
        this.clock = clock;
    }

    /**
     * Whether a list holds a value that has not expired, as the list compares values; false if there is no such list.
     *
     * @param alias without the {@code @}
     */
    public boolean contains(String alias, String value) {
        return contains(alias, value, clock.millis());
    }

    /** The same as of another moment. */
    public boolean contains(String alias, String value, long atMillis) {
        ActiveList list = view.byAlias.get(alias);
        return list != null && list.contains(value, atMillis);
    }

    /** Which lists there are; the same object until one is made, renamed or deleted. */
    public ListCatalogue catalogue() {
        return view.catalogue;
    }

    /** How many items a list has, expired ones too; 0 if there is no such list. */
    public int size(String alias) {
        ActiveList list = view.byAlias.get(alias);
        return list == null ? 0 : list.size();
    }

    /** The list of this id, or null. */
    ActiveList byId(String id) {
        Named named = view.byId.get(id);
        return named == null ? null : named.list;
    }

    /** Takes a list in, or its new alias. */
    synchronized void put(String id, String alias, ActiveList list) {
        Map<String, Named> byId = new HashMap<>(view.byId);
        byId.put(id, new Named(alias, list));
        show(byId);
    }

    synchronized void remove(String id) {
        Map<String, Named> byId = new HashMap<>(view.byId);
        if (byId.remove(id) != null) {
            show(byId);
        }
    }

    private void show(Map<String, Named> byId) {
        Map<String, ActiveList> byAlias = new HashMap<>();
        Map<String, ListCatalogue.ItemType> types = new HashMap<>();
        byId.values().forEach(named -> {
            byAlias.put(named.alias, named.list);
            types.put(named.alias, named.list.type().forRules());
        });
        ListCatalogue catalogue = new ListCatalogue(types);
        view = new View(byId, byAlias, catalogue.equals(view.catalogue) ? view.catalogue : catalogue);
    }
}
