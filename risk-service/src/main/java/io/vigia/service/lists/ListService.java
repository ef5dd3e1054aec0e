package io.vigia.service.lists;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.EnvironmentId.Lookup;
import io.vigia.domain.kernel.Ids;
import io.vigia.domain.kernel.Page;
import io.vigia.domain.kernel.PageRequest;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.lists.ItemType;
import io.vigia.domain.lists.ListError;
import io.vigia.domain.lists.ListItemRepository;
import io.vigia.domain.lists.ListRepository;
import io.vigia.domain.lists.ValueList;
import io.vigia.domain.platform.Permission;
import io.vigia.service.audit.AuditTrail;
import io.vigia.service.platform.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What callers may do with the lists of their environment; their items are {@link ListItemService}'s. */
@ApplicationScoped
@Transactional
public class ListService {

    /** The most lists that one environment can have. */
    public static final int MAX_LISTS = 1_000;

    @Inject
    private Caller caller;

    @Inject
    private ListRepository lists;

    @Inject
    private ListItemRepository items;

    @Inject
    @Any
    private Instance<ListUse> uses;

    @Inject
    private Event<ListChange> changed;

    @Inject
    private AuditTrail audit;

    @Inject
    private Ids ids;

    @Inject
    private Clock clock;

    /** @throws RiskException if alias or name do not fit, the alias is taken or there are {@value #MAX_LISTS} lists */
    public ValueList create(ValueList.Draft draft) {
        caller.require(Permission.LISTS_WRITE);
        ValueList list = new ValueList(ids.next("rsl", clock.instant()), caller.environment(), clock.instant(), draft)
                .by(caller.actor().id());
        requireFree(list.alias());
        if (lists.all(caller.environment()).size() >= MAX_LISTS) {
            throw new RiskException(
                    ListError.VALUE_LIST_LIMIT_REACHED, "You can have up to " + MAX_LISTS + " lists in each mode.");
        }
        lists.add(caller.environment(), list);
        tell("value_list.created", list);
        return list;
    }

    /** @throws RiskException RESOURCE_MISSING if the environment has no such list */
    public ValueList find(String id) {
        caller.require(Permission.LISTS_READ);
        return existing(id, "id");
    }

    /** @param alias without the {@code @} */
    public Optional<ValueList> findByAlias(String alias) {
        caller.require(Permission.LISTS_READ);
        return lists.findByAlias(caller.environment(), alias);
    }

    /** Every list, by alias. */
    public List<ValueList> all() {
        caller.require(Permission.LISTS_READ);
        return lists.all(caller.environment());
    }

    /** Lists, newest first, as far as they fit the filter. */
    public Page<ValueList> page(Filter filter, PageRequest page) {
        caller.require(Permission.LISTS_READ);
        page.requireCursors(this::existing);
        return lists.page(caller.environment(), wanted(filter), page);
    }

    /**
     * Changes alias, name or metadata; what rules ask keeps its alias.
     *
     * @param change from what is known to what shall be
     * @throws RiskException if it is a default list, a rule asks it, or the new alias is taken
     */
    public ValueList update(String id, UnaryOperator<ValueList.Draft> change) {
        caller.require(Permission.LISTS_WRITE);
        ValueList list = existing(id, "id");
        ValueList.Draft wanted = change.apply(list.draft());
        if (!list.isBuiltIn() && !wanted.alias().equals(list.alias())) {
            requireUnused(list, "renamed");
            requireFree(wanted.alias());
        }
        list.update(wanted);
        tell("value_list.updated", list);
        return list;
    }

    /**
     * Deletes a list with its items.
     *
     * @throws RiskException if it is a default list or a rule asks it
     */
    public ValueList delete(String id) {
        caller.require(Permission.LISTS_WRITE);
        ValueList list = existing(id, "id");
        list.requireDeletable();
        requireUnused(list, "deleted");
        lists.remove(caller.environment(), list);
        tell("value_list.deleted", list);
        return list;
    }

    private Collection<String> wanted(Filter filter) {
        Set<String> ids = null;
        if (filter.alias() != null) {
            ids = lists.findByAlias(caller.environment(), filter.alias()).map(ValueList::id).stream()
                    .collect(Collectors.toSet());
        }
        if (filter.contains() != null) {
            Set<String> holding = holding(filter.contains());
            if (ids != null) {
                holding.retainAll(ids);
            }
            ids = holding;
        }
        return ids;
    }

    private Set<String> holding(String value) {
        EnvironmentId environment = caller.environment();
        Set<String> keys = Arrays.stream(ItemType.values())
                .flatMap(type -> type.keyOf(value).stream())
                .collect(Collectors.toSet());
        List<String> candidates = keys.isEmpty() ? List.of() : items.listsHolding(environment, keys);
        return candidates.stream()
                .flatMap(id -> lists.find(environment, id).stream())
                .filter(list -> list.itemType()
                        .keyOf(value)
                        .filter(key -> !items.withKeys(environment, list.id(), List.of(key))
                                .isEmpty())
                        .isPresent())
                .map(ValueList::id)
                .collect(Collectors.toSet());
    }

    private ValueList existing(String id, String param) {
        return new Lookup(caller.environment(), "value list", id, param).in(lists::find);
    }

    private void requireFree(String alias) {
        if (lists.findByAlias(caller.environment(), alias).isPresent()) {
            throw new RiskException(
                    ListError.VALUE_LIST_ALIAS_TAKEN,
                    "A value list with the alias " + alias + " already exists.",
                    "alias");
        }
    }

    private void requireUnused(ValueList list, String verb) {
        List<String> users = uses.stream()
                .flatMap(use -> use.users(caller.environment(), list.alias()).stream())
                .toList();
        if (!users.isEmpty()) {
            throw new RiskException(
                    ListError.VALUE_LIST_IN_USE,
                    "@" + list.alias() + " cannot be " + verb + " while rules ask it: " + String.join(", ", users)
                            + ".");
        }
    }

    private void tell(String act, ValueList list) {
        audit.record(act, list.id());
        changed.fire(ListChange.ofList(caller.environment(), list.id()));
    }

    /**
     * Which lists are wanted.
     *
     * @param alias exactly, or null
     * @param contains a value that they hold, in any spelling, or null
     */
    public record Filter(String alias, String contains) {
        public static final Filter ALL = new Filter(null, null);
    }
}
