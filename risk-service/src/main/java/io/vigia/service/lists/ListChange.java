package io.vigia.service.lists;

import io.vigia.domain.kernel.EnvironmentId;
import java.util.Set;

/**
 * A list was changed in the current transaction; whoever keeps a copy looks again once it is committed.
 *
 * @param listId the list
 * @param keys the keys that were put on it or taken off; none if the list itself was made, altered or deleted
 */
public record ListChange(EnvironmentId environment, String listId, Set<String> keys) {

    public ListChange {
        keys = Set.copyOf(keys);
    }

    /** A change of the list itself. */
    public static ListChange ofList(EnvironmentId environment, String listId) {
        return new ListChange(environment, listId, Set.of());
    }

    /** Whether the list itself was changed. */
    public boolean isOfList() {
        return keys.isEmpty();
    }
}
