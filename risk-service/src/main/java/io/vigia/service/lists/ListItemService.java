package io.vigia.service.lists;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.EnvironmentId.Lookup;
import io.vigia.domain.kernel.Page;
import io.vigia.domain.kernel.PageRequest;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.lists.ListError;
import io.vigia.domain.lists.ListItemRepository;
import io.vigia.domain.lists.ListRepository;
import io.vigia.domain.lists.ValueList;
import io.vigia.domain.lists.ValueListItem;
import io.vigia.domain.platform.Permission;
import io.vigia.service.audit.AuditTrail;
import io.vigia.service.platform.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** What callers may do with the items of their lists, the default lists included. */
@ApplicationScoped
@Transactional
public class ListItemService {

    /** The most values that can be put on a list at once. */
    public static final int MAX_BATCH = 10_000;

    @Inject
    private Caller caller;

    @Inject
    private ListRepository lists;

    @Inject
    private ListItemRepository items;

    @Inject
    private ListItems shelf;

    @Inject
    private AuditTrail audit;

    /**
     * Puts a value on a list; its author is the caller.
     *
     * @throws RiskException if there is no such list, the value does not fit or is there already
     */
    public ValueListItem add(String listId, ValueListItem.Draft draft) {
        caller.require(Permission.LISTS_WRITE);
        ValueList list = existingList(listId);
        List<ValueListItem> added =
                shelf.add(list, List.of(draft.by(caller.actor().id())));
        if (added.isEmpty()) {
            throw new RiskException(
                    ListError.VALUE_LIST_ITEM_ALREADY_EXISTS,
                    "An item with this value already exists on @" + list.alias() + ".",
                    "value");
        }
        audit.record("value_list_item.created", added.get(0).id());
        return added.get(0);
    }

    /**
     * Puts many values on a list, at most {@value #MAX_BATCH}; those that are there already stay as they are.
     *
     * @return how many were put
     * @throws RiskException if a value does not fit: then none is put
     */
    public int addAll(String listId, List<ValueListItem.Draft> drafts) {
        caller.require(Permission.LISTS_WRITE);
        if (drafts.size() > MAX_BATCH) {
            throw RiskException.invalid("value", "You can put up to " + MAX_BATCH + " values on a list at once.");
        }
        String author = caller.actor().id();
        int added = shelf.add(
                        existingList(listId),
                        drafts.stream().map(draft -> draft.by(author)).toList())
                .size();
        audit.record("value_list_items.created", listId);
        return added;
    }

    /** Takes an item off its list. */
    public ValueListItem remove(String id) {
        caller.require(Permission.LISTS_WRITE);
        ValueListItem item = existing(id, "id");
        shelf.remove(item);
        audit.record("value_list_item.deleted", id);
        return item;
    }

    /** @throws RiskException RESOURCE_MISSING if the environment has no such item */
    public ValueListItem find(String id) {
        caller.require(Permission.LISTS_READ);
        return existing(id, "id");
    }

    /**
     * Items of a list, newest first, the expired ones too.
     *
     * @param part a piece of the values wanted, in any spelling, or null for all
     */
    public Page<ValueListItem> page(String listId, String part, PageRequest page) {
        caller.require(Permission.LISTS_READ);
        ValueList list = existingList(listId);
        page.requireCursors(this::existing);
        return items.page(environment(), listId, list.itemType().partKey(part), page);
    }

    /** How many items a list has, the expired ones too. */
    public long count(String listId) {
        caller.require(Permission.LISTS_READ);
        return items.count(environment(), existingList(listId).id());
    }

    private EnvironmentId environment() {
        return caller.environment();
    }

    private ValueList existingList(String id) {
        return new Lookup(environment(), "value list", id, "value_list").in(lists::find);
    }

    private ValueListItem existing(String id, String param) {
        return new Lookup(environment(), "value list item", id, param).in(items::find);
    }
}
