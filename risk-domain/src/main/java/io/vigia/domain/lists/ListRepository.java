package io.vigia.domain.lists;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Page;
import io.vigia.domain.kernel.PageRequest;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The lists of an environment, without their items. */
public interface ListRepository {

    void add(EnvironmentId environment, ValueList list);

    /** Takes a list away, and all its items with it. */
    void remove(EnvironmentId environment, ValueList list);

    Optional<ValueList> find(EnvironmentId environment, String id);

    Optional<ValueList> findByAlias(EnvironmentId environment, String alias);

    /** All lists, by alias. */
    List<ValueList> all(EnvironmentId environment);

    /** @param ids the only lists wanted, or null for all */
    Page<ValueList> page(EnvironmentId environment, Collection<String> ids, PageRequest page);
}
