package io.vigia.domain.lists;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Page;
import io.vigia.domain.kernel.PageRequest;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The items of lists; none of its methods reads more of a list than it is asked for. */
public interface ListItemRepository {

    /**
     * Puts items on a list at once; one whose key is there already is passed over.
     *
     * @return how many were put
     */
    int add(EnvironmentId environment, Collection<ValueListItem> items);

    void remove(EnvironmentId environment, Collection<String> ids);

    Optional<ValueListItem> find(EnvironmentId environment, String id);

    /** The items of a list that have one of these keys. */
    List<ValueListItem> withKeys(EnvironmentId environment, String listId, Collection<String> keys);

    /** The ids of those among the environment's lists that hold one of these keys. */
    List<String> listsHolding(EnvironmentId environment, Collection<String> keys);

    /** @param part a piece of the values wanted, as it is compared, or null for all */
    Page<ValueListItem> page(EnvironmentId environment, String listId, String part, PageRequest page);

    long count(EnvironmentId environment, String listId);

    /**
     * What a decision needs of the items of a list, in the order of their ids: for reading a whole list in steps.
     */
    List<Key> keys(EnvironmentId environment, String listId, Step step);

    /** The items of a list in the order of their ids, the oldest first: for reading a whole list in steps. */
    List<ValueListItem> step(EnvironmentId environment, String listId, Step step);

    /**
     * Where to go on reading.
     *
     * @param afterId the last id of the step before, or the empty text at first
     * @param limit the most to read
     */
    record Step(String afterId, int limit) {}

    /** What a decision needs of an item. */
    record Key(String id, String matchKey, Instant expiresAt) {}
}
