package io.vigia.domain.payments;

import io.vigia.domain.kernel.RiskException;

/** A payment was asked for something that it cannot do where it stands. */
public class UnexpectedState extends RiskException {

    private static final long serialVersionUID = 1L;

    private final String intentId;

    /** @param verb what was asked, as "confirm" */
    public UnexpectedState(PaymentIntent intent, String verb) {
        super(
                PaymentError.PAYMENT_INTENT_UNEXPECTED_STATE,
                "You cannot " + verb + " this PaymentIntent because it has a status of "
                        + intent.status().wire() + ".",
                null);
        this.intentId = intent.id();
    }

    public String intentId() {
        return intentId;
    }
}
