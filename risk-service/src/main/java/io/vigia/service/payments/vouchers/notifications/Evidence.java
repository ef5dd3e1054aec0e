package io.vigia.service.payments.vouchers.notifications;

import io.vigia.domain.customers.PaymentMethodType;
import io.vigia.domain.kernel.Ids;
import io.vigia.domain.payments.vouchers.NetworkNotification;
import io.vigia.domain.payments.vouchers.NetworkNotification.Told;
import io.vigia.domain.payments.vouchers.NetworkOrder;
import io.vigia.domain.payments.vouchers.NetworkOrderRepository;
import io.vigia.domain.payments.vouchers.NetworkSecret;
import io.vigia.service.payments.vouchers.OrderNumbers.Place;
import io.vigia.service.platform.time.RealTime;
import io.vigia.service.platform.time.TestTimes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Keeps what networks told, before anything comes of it. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Evidence {

    @Inject
    private EntityManager entities;

    @Inject
    private NetworkOrderRepository orders;

    @Inject
    private NetworkSecrets secrets;

    @Inject
    private TestTimes times;

    @Inject
    private Ids ids;

    @Inject
    private Clock clock;

    @Inject
    @RealTime
    private Clock world;

    /** Whether it was new, and our id of it. */
    record Kept(String id, boolean fresh) {}

    /** The secrets that prove a notification about an order; none if another network carries the order. */
    List<String> secrets(Place place, PaymentMethodType network) {
        boolean carries = order(place).method() == network;
        return carries
                ? secrets.of(place.environment(), network).stream()
                        .map(NetworkSecret::secret)
                        .toList()
                : List.of();
    }

    /** Keeps it, unless it came before, and sees to it that the network is asked. */
    Kept keep(Place place, Told told) {
        List<String> known = entities.createQuery(
                        "select n.id from NetworkNotification n where n.orderId = :order and n.eventId = :event",
                        String.class)
                .setParameter("order", place.orderId())
                .setParameter("event", told.eventId())
                .getResultList();
        if (!known.isEmpty()) {
            return new Kept(known.get(0), false);
        }
        NetworkOrder order = order(place);
        NetworkNotification notification =
                new NetworkNotification(ids.next("ntf", world.instant()), order, world.instant(), told);
        entities.persist(notification);
        times.within(place.environment(), () -> order.claimed(clock.instant()));
        return new Kept(notification.id(), true);
    }

    String status(Place place) {
        return order(place).wireStatus();
    }

    private NetworkOrder order(Place place) {
        return orders.find(place.environment(), place.orderId()).orElseThrow();
    }
}
