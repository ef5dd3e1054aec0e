package io.vigia.service.lists;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Ids;
import io.vigia.domain.kernel.KernelError;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.lists.ListError;
import io.vigia.domain.lists.ListItemRepository;
import io.vigia.domain.lists.ListRepository;
import io.vigia.domain.lists.ValueList;
import io.vigia.domain.lists.ValueListItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts values on lists and takes them off, for services and features that have asked for permission already. */
@ApplicationScoped
@Transactional
public class ListItems {

    /** The most items that one list can have. */
    public static final int MAX_ITEMS = 2_000_000;

    @Inject
    private ListRepository lists;

    @Inject
    private ListItemRepository items;

    @Inject
    private ListBook book;

    @Inject
    private Event<ListChange> changed;

    @Inject
    private Ids ids;

    @Inject
    private Clock clock;

    /**
     * Puts values on a list; one that is there already stays as it is, unless it has expired: then it is put anew.
     *
     * @return those that were put
     * @throws RiskException if a value does not fit or the list would have more than {@value #MAX_ITEMS} items
     */
    public List<ValueListItem> add(ValueList list, Collection<ValueListItem.Draft> drafts) {
        EnvironmentId environment = list.environment();
        if (book.active(environment).size(list.alias()) + drafts.size() > MAX_ITEMS) {
            throw new RiskException(
                    ListError.VALUE_LIST_FULL,
                    "A list can have up to " + MAX_ITEMS + " items; @" + list.alias() + " has no room for "
                            + drafts.size() + " more.");
        }
        Map<String, ValueListItem> fresh = new LinkedHashMap<>();
        for (ValueListItem.Draft draft : drafts) {
            Instant now = clock.instant();
            ValueListItem item = new ValueListItem(ids.next("rsli", now), list, now, draft);
            fresh.putIfAbsent(item.matchKey(), item);
        }
        leaveOutKnown(list, fresh);
        if (!fresh.isEmpty()) {
            if (items.add(environment, fresh.values()) < fresh.size()) {
                throw new RiskException(
                        KernelError.LOCK_TIMEOUT,
                        "Another request is putting the same value on @" + list.alias() + ".");
            }
            changed.fire(new ListChange(environment, list.id(), fresh.keySet()));
        }
        return List.copyOf(fresh.values());
    }

    /**
     * The same for one value and the list of this alias.
     *
     * @return whether it was put; false if it is on the list already
     * @throws RiskException RESOURCE_MISSING if there is no such list
     */
    public boolean add(EnvironmentId environment, String alias, ValueListItem.Draft draft) {
        return !add(existing(environment, alias), List.of(draft)).isEmpty();
    }

    /** Takes an item off its list. */
    public void remove(ValueListItem item) {
        items.remove(item.environment(), List.of(item.id()));
        changed.fire(new ListChange(item.environment(), item.listId(), Set.of(item.matchKey())));
    }

    /**
     * Takes a value off the list of this alias, however it is spelt.
     *
     * @return whether it was there
     * @throws RiskException RESOURCE_MISSING if there is no such list
     */
    public boolean remove(EnvironmentId environment, String alias, String value) {
        ValueList list = existing(environment, alias);
        List<ValueListItem> found = items.withKeys(environment, list.id(), List.of(list.keyOf(value)));
        found.forEach(this::remove);
        return !found.isEmpty();
    }

    private void leaveOutKnown(ValueList list, Map<String, ValueListItem> fresh) {
        List<ValueListItem> known = items.withKeys(list.environment(), list.id(), fresh.keySet());
        List<ValueListItem> expired =
                known.stream().filter(item -> item.isExpired(clock.instant())).toList();
        items.remove(list.environment(), expired.stream().map(ValueListItem::id).toList());
        known.stream().filter(item -> !expired.contains(item)).forEach(item -> fresh.remove(item.matchKey()));
    }

    private ValueList existing(EnvironmentId environment, String alias) {
        return lists.findByAlias(environment, alias)
                .orElseThrow(() -> RiskException.noSuch("value list", alias, "alias"));
    }
}
