package io.vigia.domain.payments.vouchers;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Page;
import io.vigia.domain.kernel.PageRequest;
import java.util.List;
import java.util.Optional;

/** Orders and the money that came for them. */
public interface NetworkOrderRepository {

    void add(EnvironmentId environment, NetworkOrder order);

    void add(EnvironmentId environment, Receipt receipt);

    Optional<NetworkOrder> find(EnvironmentId environment, String id);

    Optional<NetworkOrder> findByNumber(EnvironmentId environment, String number);

    Optional<Receipt> findReceipt(EnvironmentId environment, String id);

    /** The money that came for an order, oldest first. */
    List<Receipt> receipts(EnvironmentId environment, String orderId);

    /** What the network said about an order, oldest first. */
    List<NetworkNotification> notifications(EnvironmentId environment, String orderId);

    Page<NetworkOrder> list(EnvironmentId environment, Filter filter, PageRequest page);

    /** Which orders are wanted; null parts keep all. */
    record Filter(String number, String paymentIntentId, OrderStatus status, Long documentKey, Long emailKey) {

        public static final Filter ALL = new Filter(null, null, null, null, null);
    }
}
