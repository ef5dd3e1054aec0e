package io.vigia.service.payments.vouchers;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Mode;
import io.vigia.service.payments.vouchers.OrderNumbers.Place;
import io.vigia.service.platform.time.RealTime;
import io.vigia.service.platform.time.TestTimes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** The orders that are to be looked at, in all environments, each by its own time; for {@link OrderJob} alone. */
@ApplicationScoped
@Transactional
class DueOrders {

    private static final String DUE = "select o.accountId, o.livemode, o.id from NetworkOrder o where o.dueAt <= :now";

    @Inject
    private EntityManager entities;

    @Inject
    private TestTimes times;

    @Inject
    @RealTime
    private Clock world;

    /** Those of environments that go with the world: the first so many, the longest due first. */
    List<Place> ofTheWorld(int most) {
        List<String> apart =
                times.standing().keySet().stream().map(EnvironmentId::accountId).toList();
        if (apart.isEmpty()) {
            return places(entities.createQuery(DUE + " order by o.dueAt", Object[].class), world.instant(), most);
        }
        return places(
                entities.createQuery(
                                DUE + " and (o.livemode = true or o.accountId not in :apart) order by o.dueAt",
                                Object[].class)
                        .setParameter("apart", apart),
                world.instant(),
                most);
    }

    /** Those of one environment at a moment. */
    List<Place> of(EnvironmentId environment, Instant now, int most) {
        return places(
                entities.createQuery(
                                DUE + " and o.accountId = :account and o.livemode = :livemode order by o.dueAt",
                                Object[].class)
                        .setParameter("account", environment.accountId())
                        .setParameter("livemode", environment.livemode()),
                now,
                most);
    }

    private static List<Place> places(TypedQuery<Object[]> query, Instant now, int most) {
        return query.setParameter("now", now)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> new Place(new EnvironmentId((String) row[0], Mode.of((Boolean) row[1])), (String) row[2]))
                .toList();
    }
}
