package io.vigia.service.payments.network;

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
     * @param code why it said no, as {@code card_declined} or {@code expired_card}, or null if it did not
     * @param declineCode the issuer's finer reason, or null
     * @param checks what the issuer compared
     */
    record Answer(Result result, String code, String declineCode, CardChecks checks) {

        public static Answer approved(CardChecks checks) {
            return new Answer(Result.APPROVED, null, null, checks);
        }

        public static Answer declined(String code, String declineCode, CardChecks checks) {
            return new Answer(Result.DECLINED, code, declineCode, checks);
        }

        public static Answer awaitingPayer() {
            return new Answer(Result.AWAITING_PAYER, null, null, CardChecks.NONE);
        }
    }

    /** The ways in which a network answers. */
    enum Result {
        APPROVED,
        DECLINED,
        /** The payer brings the money later, and the network collects it. */
        AWAITING_PAYER
    }
}
