package io.vigia.service.payments;

import io.vigia.domain.customers.PaymentMethod;
import io.vigia.domain.payments.CardChecks;
import io.vigia.domain.payments.PaymentIntent;

/** The way to those who move the money. */
public interface PaymentNetwork {

    /** Whether this network carries payments of the intent's environment by this method. */
    boolean carries(PaymentIntent intent, PaymentMethod method);

    /** Whether the issuer insists that the payer authenticates first. */
    boolean wantsAuthentication(PaymentIntent intent, PaymentMethod method);

    /** Asks for the money. */
    Answer authorize(PaymentIntent intent, PaymentMethod method);

    /**
     * What the network says.
     *
     * @param code why it said no, as {@code card_declined} or {@code expired_card}, or null if it said yes
     * @param declineCode the issuer's finer reason, or null
     * @param checks what the issuer compared
     */
    record Answer(String code, String declineCode, CardChecks checks) {

        static Answer approved(CardChecks checks) {
            return new Answer(null, null, checks);
        }

        boolean approved() {
            return code == null;
        }
    }
}
