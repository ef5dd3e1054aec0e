package io.vigia.service.sandbox.network;

import io.vigia.domain.payments.vouchers.NetworkOrder;
import io.vigia.service.payments.vouchers.notifications.NetworkSecrets;
import io.vigia.service.payments.vouchers.notifications.NotificationDesk;
import io.vigia.service.payments.vouchers.notifications.NotificationDesk.Heard;
import io.vigia.service.payments.vouchers.notifications.NotificationSignature;
import io.vigia.service.platform.Json;
import io.vigia.service.platform.time.RealTime;
import io.vigia.service.sandbox.network.Till.Payment;
import io.vigia.service.sandbox.network.Till.Planned;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where the payers of test mode pay; what happens there, the network tells in a notification that it signs. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
class Counter {

    @Inject
    private Till till;

    @Inject
    private SigningKeys keys;

    @Inject
    private NotificationDesk desk;

    @Inject
    @RealTime
    private Clock world;

    /**
     * Takes money.
     *
     * @param planned the act this is, or null
     * @return the network's reference, or null if the act had been done
     */
    String pay(NetworkOrder order, Payment payment, Planned planned) {
        return till.receive(order, payment, planned);
    }

    /** Tells that an order was paid; the same reference is the same notification. */
    Heard tellPaid(NetworkOrder order, String reference) {
        return tell(order, "paid-" + reference, "voucher.paid", keys.current(order));
    }

    /**
     * Notes that the payer said no.
     *
     * @param planned the act this is, or null
     * @return whether it was not known before
     */
    boolean decline(NetworkOrder order, Planned planned) {
        return till.receive(order, new Payment(0, world.instant(), null, null), planned) != null;
    }

    /** Tells that the payer said no. */
    void tellDeclined(NetworkOrder order) {
        tell(order, "declined-" + order.id(), "payment.declined", keys.current(order));
    }

    /** Sends a notification that somebody else signed. */
    Heard tellForged(NetworkOrder order, String reference) {
        return tell(order, "paid-" + reference, "voucher.paid", "nsec_of_somebody_else");
    }

    /** Takes the money back and tells. */
    void reverse(NetworkOrder order) {
        if (till.reverse(order)) {
            tell(order, "reversed-" + order.id(), "voucher.reversed", keys.current(order));
        }
    }

    private Heard tell(NetworkOrder order, String event, String type, String secret) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("number", order.number());
        data.put("currency", order.amount().currency());
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("id", event);
        body.put("type", type);
        body.put("created", world.instant().getEpochSecond());
        body.put("data", data);
        byte[] bytes = Json.bytes(body);
        return desk.receive(order.method(), NotificationSignature.sign(bytes, secret, world.instant()), bytes);
    }

    /** The simulated networks know the secrets they sign with. */
    @ApplicationScoped
    static class SigningKeys {

        @Inject
        private NetworkSecrets secrets;

        @Transactional(Transactional.TxType.REQUIRES_NEW)
        String current(NetworkOrder order) {
            return secrets.of(order.environment(), order.method()).get(0).secret();
        }
    }
}
