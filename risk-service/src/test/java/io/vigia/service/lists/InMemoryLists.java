package io.vigia.service.lists;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Page;
import io.vigia.domain.kernel.PageRequest;
import io.vigia.domain.lists.ListRepository;
import io.vigia.domain.lists.ValueList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Lists in a map; whatever is put is committed. */
public class InMemoryLists implements ListRepository {

    private final Map<String, ValueList> lists = new TreeMap<>();

    @Override
    public void add(EnvironmentId environment, ValueList list) {
        lists.put(list.id(), list);
    }

    @Override
    public void remove(EnvironmentId environment, ValueList list) {
        lists.remove(list.id());
    }

    @Override
    public Optional<ValueList> find(EnvironmentId environment, String id) {
        return Optional.ofNullable(lists.get(id))
                .filter(list -> list.environment().equals(environment));
    }

    @Override
    public Optional<ValueList> findByAlias(EnvironmentId environment, String alias) {
        return all(environment).stream()
                .filter(list -> list.alias().equals(alias))
                .findFirst();
    }

    @Override
    public List<ValueList> all(EnvironmentId environment) {
        return lists.values().stream()
                .filter(list -> list.environment().equals(environment))
                .sorted(Comparator.comparing(ValueList::alias))
                .toList();
    }

    @Override
    public Page<ValueList> page(EnvironmentId environment, Collection<String> ids, PageRequest page) {
        List<ValueList> found = all(environment).stream()
                .filter(list -> ids == null || ids.contains(list.id()))
                .limit(page.limit())
                .toList();
        return new Page<>(found, false);
    }
}
