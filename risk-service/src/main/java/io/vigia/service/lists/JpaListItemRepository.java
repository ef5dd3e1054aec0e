package io.vigia.service.lists;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Page;
import io.vigia.domain.kernel.PageRequest;
import io.vigia.domain.lists.ListItemRepository;
import io.vigia.domain.lists.ValueListItem;
import io.vigia.service.platform.Pages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** List items in the database. */
@ApplicationScoped
public class JpaListItemRepository implements ListItemRepository {

    private static final int BATCH = 500;
    private static final String ROW = "(?,?,?,?,?,?,?,?,?,?)";

    @Inject
    private EntityManager entities;

    /** One statement for many rows, and the unique key alone decides what is there already: no race, no reading first. */
    @Override
    public int add(EnvironmentId environment, Collection<ValueListItem> items) {
        List<ValueListItem> all = List.copyOf(items);
        int added = 0;
        for (int from = 0; from < all.size(); from += BATCH) {
            added += insert(all.subList(from, Math.min(all.size(), from + BATCH)));
        }
        return added;
    }

    @Override
    public void remove(EnvironmentId environment, Collection<String> ids) {
        if (!ids.isEmpty()) {
            entities.createQuery("delete from ValueListItem i where i.id in :ids and i.accountId = :account"
                            + " and i.livemode = :livemode")
                    .setParameter("ids", ids)
                    .setParameter("account", environment.accountId())
                    .setParameter("livemode", environment.livemode())
                    .executeUpdate();
        }
    }

    @Override
    public Optional<ValueListItem> find(EnvironmentId environment, String id) {
        return Optional.ofNullable(entities.find(ValueListItem.class, id))
                .filter(item -> item.environment().equals(environment));
    }

    @Override
    public List<ValueListItem> withKeys(EnvironmentId environment, String listId, Collection<String> keys) {
        List<String> all = List.copyOf(keys);
        List<ValueListItem> found = new ArrayList<>();
        for (int from = 0; from < all.size(); from += BATCH) {
            found.addAll(entities.createQuery(
                            "select i from ValueListItem i where i.listId = :list and i.matchKey in :keys",
                            ValueListItem.class)
                    .setParameter("list", listId)
                    .setParameter("keys", all.subList(from, Math.min(all.size(), from + BATCH)))
                    .getResultList());
        }
        return found;
    }

    @Override
    public List<String> listsHolding(EnvironmentId environment, Collection<String> keys) {
        return entities.createQuery(
                        "select distinct l.id from ValueList l, ValueListItem i where l.accountId = :account"
                                + " and l.livemode = :livemode and i.listId = l.id and i.matchKey in :keys",
                        String.class)
                .setParameter("account", environment.accountId())
                .setParameter("livemode", environment.livemode())
                .setParameter("keys", keys)
                .getResultList();
    }

    @Override
    public Page<ValueListItem> page(EnvironmentId environment, String listId, String part, PageRequest page) {
        return new Pages<>(entities, ValueListItem.class, "rsli", environment)
                .with("listId", listId)
                .containing("matchKey", part)
                .get(page);
    }

    @Override
    public long count(EnvironmentId environment, String listId) {
        return entities.createQuery("select count(i) from ValueListItem i where i.listId = :list", Long.class)
                .setParameter("list", listId)
                .getSingleResult();
    }

    @Override
    public List<Key> keys(EnvironmentId environment, String listId, Step step) {
        return entities.createQuery(
                        "select new io.vigia.domain.lists.ListItemRepository.Key(i.id, i.matchKey, i.expiresAt)"
                                + " from ValueListItem i where i.listId = :list and i.id > :after order by i.id",
                        Key.class)
                .setParameter("list", listId)
                .setParameter("after", step.afterId())
                .setMaxResults(step.limit())
                .getResultList();
    }

    @Override
    public List<ValueListItem> step(EnvironmentId environment, String listId, Step step) {
        return entities.createQuery(
                        "select i from ValueListItem i where i.listId = :list and i.accountId = :account"
                                + " and i.livemode = :livemode and i.id > :after order by i.id",
                        ValueListItem.class)
                .setParameter("list", listId)
                .setParameter("account", environment.accountId())
                .setParameter("livemode", environment.livemode())
                .setParameter("after", step.afterId())
                .setMaxResults(step.limit())
                .getResultList();
    }

    private int insert(List<ValueListItem> items) {
        Query insert =
                entities.createNativeQuery("insert ignore into value_list_items (id, account_id, livemode, list_id,"
                        + " created, value, match_key, created_by, reason, expires_at) values "
                        + String.join(",", Collections.nCopies(items.size(), ROW)));
        int at = 1;
        for (ValueListItem item : items) {
            for (Object value : row(item)) {
                insert.setParameter(at++, value);
            }
        }
        return insert.executeUpdate();
    }

    private static Object[] row(ValueListItem item) {
        return new Object[] {
            item.id(),
            item.environment().accountId(),
            item.livemode(),
            item.listId(),
            item.created().toEpochMilli(),
            item.value(),
            item.matchKey(),
            item.createdBy(),
            item.reason(),
            item.expiresAt() == null ? null : item.expiresAt().toEpochMilli()
        };
    }
}
