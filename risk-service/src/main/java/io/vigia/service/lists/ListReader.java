package io.vigia.service.lists;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.lists.ListItemRepository;
import io.vigia.domain.lists.ListItemRepository.Key;
import io.vigia.domain.lists.ListItemRepository.Step;
import io.vigia.domain.lists.ListRepository;
import io.vigia.domain.lists.ValueList;
import io.vigia.domain.lists.ValueListItem;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Brings the lists of an environment to what is committed. It reads in a transaction of its own: the caller's may have
 * begun before the change that is looked for. It is an EJB because it is also called after a commit, where no component
 * is being invoked and the container injects nothing into a bean that is made just then.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ListReader {

    static final int STEP = 10_000;

    @Inject
    private ListRepository lists;

    @Inject
    private ListItemRepository items;

    @Inject
    private Clock clock;

    /** For the container. */
    public ListReader() {}

    ListReader(ListRepository lists, ListItemRepository items, Clock clock) {
        this.lists = lists;
        this.items = items;
        this.clock = clock;
    }

    /** All lists with all their items. */
    public ActiveLists all(EnvironmentId environment) {
        ActiveLists active = new ActiveLists(clock);
        lists.all(environment).forEach(list -> active.put(list.id(), list.alias(), read(environment, list)));
        return active;
    }

    /** Looks again at what was changed, and at nothing else. */
    public void refresh(ActiveLists active, ListChange change) {
        ActiveList known = active.byId(change.listId());
        if (change.isOfList() || known == null) {
            refreshList(active, known, change);
        } else {
            refreshItems(known, change);
        }
    }

    private void refreshList(ActiveLists active, ActiveList known, ListChange change) {
        lists.find(change.environment(), change.listId())
                .ifPresentOrElse(
                        list -> active.put(
                                list.id(), list.alias(), known == null ? read(change.environment(), list) : known),
                        () -> active.remove(change.listId()));
    }

    private void refreshItems(ActiveList known, ListChange change) {
        Set<String> gone = new HashSet<>(change.keys());
        for (ValueListItem item : items.withKeys(change.environment(), change.listId(), change.keys())) {
            known.put(new Key(item.id(), item.matchKey(), item.expiresAt()));
            gone.remove(item.matchKey());
        }
        gone.forEach(known::remove);
    }

    private ActiveList read(EnvironmentId environment, ValueList list) {
        ActiveList active = new ActiveList(list.itemType());
        List<Key> step = items.keys(environment, list.id(), new Step("", STEP));
        while (!step.isEmpty()) {
            step.forEach(active::put);
            boolean more = step.size() == STEP;
            step = more
                    ? items.keys(
                            environment, list.id(), new Step(step.get(STEP - 1).id(), STEP))
                    : List.of();
        }
        return active;
    }
}
