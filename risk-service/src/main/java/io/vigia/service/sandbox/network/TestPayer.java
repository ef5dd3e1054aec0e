package io.vigia.service.sandbox.network;

import io.vigia.domain.payments.PaymentIntent;
import io.vigia.domain.payments.vouchers.NetworkOrder;
import io.vigia.domain.payments.vouchers.NetworkOrderRepository;
import io.vigia.service.payments.search.ClientSecretLookup;
import io.vigia.service.platform.time.TestTimes;
import io.vigia.service.sandbox.network.Till.Payment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/**
 * What the payer does at the bank or on the phone of test mode. There is no caller: the client secret, which the merchant hands
 * to this payer alone, is the proof.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class TestPayer {

    @Inject
    private ClientSecretLookup secrets;

    @Inject
    private NetworkOrderRepository orders;

    @Inject
    private Counter counter;

    @Inject
    private TestTimes times;

    @Inject
    private Clock clock;

    /**
     * Pays what is due; of a payment that waits for nothing it changes nothing.
     *
     * @param where the bank or wallet
     */
    public void pay(String clientSecret, String where) {
        secrets.find(clientSecret)
                .filter(intent -> !intent.livemode() && intent.awaitsCash())
                .flatMap(this::order)
                .ifPresent(order -> times.within(order.environment(), () -> pay(order, where)));
    }

    /** Says no; of a payment that waits for nothing it changes nothing. */
    public void decline(String clientSecret) {
        secrets.find(clientSecret)
                .filter(intent -> !intent.livemode() && intent.awaitsCash())
                .flatMap(this::order)
                .filter(order -> !order.method().isVoucher())
                .ifPresent(order -> times.within(order.environment(), () -> {
                    if (counter.decline(order, null)) {
                        counter.tellDeclined(order);
                    }
                }));
    }

    private Optional<NetworkOrder> order(PaymentIntent intent) {
        return orders.findByNumber(intent.environment(), intent.voucher().number());
    }

    private void pay(NetworkOrder order, String where) {
        Payment payment = new Payment(order.amount().minor(), clock.instant(), where, null);
        counter.tellPaid(order, counter.pay(order, payment, null));
    }
}
