package io.vigia.service.lists;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Ids;
import io.vigia.domain.kernel.Page;
import io.vigia.domain.kernel.PageRequest;
import io.vigia.domain.lists.ListRepository;
import io.vigia.domain.lists.ValueList;
import io.vigia.service.platform.Pages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Lists in the database. */
@ApplicationScoped
public class JpaListRepository implements ListRepository {

    @Inject
    private EntityManager entities;

    @Override
    public void add(EnvironmentId environment, ValueList list) {
        entities.persist(list);
        entities.flush(); // items are put by statements of their own, which need its row
    }

    @Override
    public void remove(EnvironmentId environment, ValueList list) {
        entities.createQuery("delete from ValueListItem i where i.listId = :list")
                .setParameter("list", list.id())
                .executeUpdate();
        entities.remove(list);
    }

    @Override
    public Optional<ValueList> find(EnvironmentId environment, String id) {
        return Optional.ofNullable(entities.find(ValueList.class, id))
                .filter(list -> list.environment().equals(environment));
    }

    @Override
    public Optional<ValueList> findByAlias(EnvironmentId environment, String alias) {
        if (!Ids.isPlausible(alias)) {
            return Optional.empty();
        }
        return entities.createQuery(
                        "select l from ValueList l where l.accountId = :account and l.livemode = :livemode"
                                + " and l.alias = :alias",
                        ValueList.class)
                .setParameter("account", environment.accountId())
                .setParameter("livemode", environment.livemode())
                .setParameter("alias", alias)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<ValueList> all(EnvironmentId environment) {
        return entities.createQuery(
                        "select l from ValueList l where l.accountId = :account and l.livemode = :livemode"
                                + " order by l.alias",
                        ValueList.class)
                .setParameter("account", environment.accountId())
                .setParameter("livemode", environment.livemode())
                .getResultList();
    }

    @Override
    public Page<ValueList> page(EnvironmentId environment, Collection<String> ids, PageRequest page) {
        return ids != null && ids.isEmpty()
                ? new Page<>(List.of(), false)
                : new Pages<>(entities, ValueList.class, "rsl", environment)
                        .among("id", ids)
                        .get(page);
    }
}
