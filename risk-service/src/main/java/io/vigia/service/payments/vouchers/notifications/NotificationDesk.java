package io.vigia.service.payments.vouchers.notifications;

import io.vigia.domain.customers.PaymentMethodType;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.payments.vouchers.NetworkNotification.Told;
import io.vigia.domain.payments.vouchers.VoucherError;
import io.vigia.domain.platform.Sha256;
import io.vigia.service.payments.vouchers.OrderNumbers;
import io.vigia.service.payments.vouchers.OrderNumbers.Place;
import io.vigia.service.payments.vouchers.OrderWatch;
import io.vigia.service.platform.Conflicts;
import io.vigia.service.platform.time.RealTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Hears what networks tell. There is no caller: the signature is the proof. What is believed is kept first, as evidence, and
 * then the network is asked; what cannot be finished now, the job finishes.
 */
@ApplicationScoped
public class NotificationDesk {

    private static final Logger LOG = Logger.getLogger(NotificationDesk.class.getName());
    private static final List<String> NOBODYS = List.of("nsec_of_no_environment_at_all");

    @Inject
    private OrderNumbers numbers;

    @Inject
    private Evidence evidence;

    @Inject
    private OrderWatch watch;

    @Inject
    @RealTime
    private Clock clock;

    /**
     * What is answered to a network.
     *
     * @param id ours of the notification, {@code ntf_…}
     * @param duplicate whether it came before, and so changed nothing
     * @param status where the order stands now
     */
    public record Heard(String id, boolean duplicate, String number, String status) {}

    /**
     * Takes a notification.
     *
     * @param signature the header as it came, or null
     * @throws RiskException if it is none or not signed by the network of the order's environment; nothing is kept then
     */
    public Heard receive(PaymentMethodType network, String signature, byte[] body) {
        NotificationBody told = NotificationBody.read(body);
        Place place = numbers.find(told.number()).orElse(null);
        List<String> secrets = place == null ? NOBODYS : evidence.secrets(place, network);
        if (!NotificationSignature.verifies(signature, body, secrets, clock.instant()) || place == null) {
            throw new RiskException(
                    VoucherError.NOTIFICATION_SIGNATURE_INVALID,
                    "No signature of the notification was made with a secret of this network within the last "
                            + NotificationSignature.TOLERANCE.toSeconds() + " seconds.");
        }
        Told kept = new Told(told.id(), told.type(), signature, Sha256.of(body), body);
        Evidence.Kept evident = keep(place, kept);
        if (evident.fresh()) {
            look(place);
        }
        return new Heard(evident.id(), !evident.fresh(), told.number(), evidence.status(place));
    }

    /** Of two twins at once, the slower finds what the faster kept. */
    private Evidence.Kept keep(Place place, Told told) {
        try {
            return evidence.keep(place, told);
        } catch (RuntimeException clash) {
            LOG.log(Level.FINE, clash, () -> "Two notifications about " + place.orderId() + " met");
            return evidence.keep(place, told);
        }
    }

    private void look(Place place) {
        try {
            watch.look(place);
        } catch (RuntimeException later) {
            Level level = Conflicts.isConflict(later) ? Level.FINE : Level.WARNING;
            LOG.log(level, later, () -> place.orderId() + " is looked at again soon");
        }
    }
}
