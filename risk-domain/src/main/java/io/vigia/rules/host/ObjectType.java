package io.vigia.rules.host;

/** The kinds of object that rules decide about. */
public enum ObjectType {
    CHARGE,
    PAYMENT_INTENT,
    SETUP_INTENT,
    PAYOUT
}
