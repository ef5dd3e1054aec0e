package io.vigia.service.payments.vouchers;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Owned;
import io.vigia.domain.kernel.Page;
import io.vigia.domain.kernel.PageRequest;
import io.vigia.domain.payments.vouchers.NetworkNotification;
import io.vigia.domain.payments.vouchers.NetworkOrder;
import io.vigia.domain.payments.vouchers.NetworkOrderRepository;
import io.vigia.domain.payments.vouchers.Receipt;
import io.vigia.service.platform.Pages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** Orders in the database. */
@ApplicationScoped
class JpaNetworkOrderRepository implements NetworkOrderRepository {

    @Inject
    private EntityManager entities;

    @Override
    public void add(EnvironmentId environment, NetworkOrder order) {
        entities.persist(order);
    }

    @Override
    public void add(EnvironmentId environment, Receipt receipt) {
        entities.persist(receipt);
    }

    @Override
    public Optional<NetworkOrder> find(EnvironmentId environment, String id) {
        return Optional.ofNullable(entities.find(NetworkOrder.class, id))
                .filter(order -> order.environment().equals(environment));
    }

    @Override
    public Optional<NetworkOrder> findByNumber(EnvironmentId environment, String number) {
        return entities.createQuery("select o from NetworkOrder o where o.number = :number", NetworkOrder.class)
                .setParameter("number", number)
                .getResultStream()
                .filter(order -> order.environment().equals(environment))
                .findFirst();
    }

    @Override
    public Optional<Receipt> findReceipt(EnvironmentId environment, String id) {
        return Optional.ofNullable(entities.find(Receipt.class, id))
                .filter(receipt -> receipt.environment().equals(environment));
    }

    @Override
    public List<Receipt> receipts(EnvironmentId environment, String orderId) {
        return ofOrder(environment, orderId, Receipt.class);
    }

    @Override
    public List<NetworkNotification> notifications(EnvironmentId environment, String orderId) {
        return ofOrder(environment, orderId, NetworkNotification.class);
    }

    private <T extends Owned> List<T> ofOrder(EnvironmentId environment, String orderId, Class<T> type) {
        return entities.createQuery(
                        "select e from " + type.getSimpleName() + " e where e.orderId = :order order by e.id", type)
                .setParameter("order", orderId)
                .getResultStream()
                .filter(each -> each.environment().equals(environment))
                .toList();
    }

    @Override
    public Page<NetworkOrder> list(EnvironmentId environment, Filter filter, PageRequest page) {
        return new Pages<>(entities, NetworkOrder.class, "ord", environment)
                .with("number", filter.number())
                .with("paymentIntentId", filter.paymentIntentId())
                .with("status", filter.status())
                .with("documentKey", filter.documentKey())
                .with("emailKey", filter.emailKey())
                .get(page);
    }
}
