package io.vigia.service.lists;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Page;
import io.vigia.domain.kernel.PageRequest;
import io.vigia.domain.lists.ListItemRepository;
import io.vigia.domain.lists.ValueListItem;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Items in a map; whatever is put is committed. It counts the rows that were read. */
public class InMemoryListItems implements ListItemRepository {

    private final NavigableMap<String, ValueListItem> items = new TreeMap<>();
    private int rowsRead;

    int rowsRead() {
        return rowsRead;
    }

    @Override
    public int add(EnvironmentId environment, Collection<ValueListItem> more) {
        more.forEach(item -> items.put(item.id(), item));
        return more.size();
    }

    @Override
    public void remove(EnvironmentId environment, Collection<String> ids) {
        ids.forEach(items::remove);
    }

    @Override
    public Optional<ValueListItem> find(EnvironmentId environment, String id) {
        return Optional.ofNullable(items.get(id));
    }

    @Override
    public List<ValueListItem> withKeys(EnvironmentId environment, String listId, Collection<String> keys) {
        List<ValueListItem> found =
                of(listId).filter(item -> keys.contains(item.matchKey())).toList();
        rowsRead += found.size();
        return found;
    }

    @Override
    public List<String> listsHolding(EnvironmentId environment, Collection<String> keys) {
        return items.values().stream()
                .filter(item -> keys.contains(item.matchKey()))
                .map(ValueListItem::listId)
                .distinct()
                .toList();
    }

    @Override
    public Page<ValueListItem> page(EnvironmentId environment, String listId, String part, PageRequest page) {
        return new Page<>(
                of(listId)
                        .filter(item -> part == null || item.matchKey().contains(part))
                        .limit(page.limit())
                        .toList(),
                false);
    }

    @Override
    public long count(EnvironmentId environment, String listId) {
        return of(listId).count();
    }

    @Override
    public List<Key> keys(EnvironmentId environment, String listId, Step step) {
        List<Key> found = items.tailMap(step.afterId(), false).values().stream()
                .filter(item -> item.listId().equals(listId))
                .limit(step.limit())
                .map(item -> new Key(item.id(), item.matchKey(), item.expiresAt()))
                .toList();
        rowsRead += found.size();
        return found;
    }

    @Override
    public List<ValueListItem> step(EnvironmentId environment, String listId, Step step) {
        return items.tailMap(step.afterId(), false).values().stream()
                .filter(item -> item.listId().equals(listId))
                .limit(step.limit())
                .toList();
    }

    private Stream<ValueListItem> of(String listId) {
        return items.values().stream().filter(item -> item.listId().equals(listId));
    }
}
