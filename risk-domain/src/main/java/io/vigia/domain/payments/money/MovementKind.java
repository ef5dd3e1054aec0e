package io.vigia.domain.payments.money;

/** Why money moves. */
public enum MovementKind {
    CHARGE,
    REFUND,
    /** A refund that did not reach the payer comes back. */
    REFUND_FAILURE,
    /** The payer's bank takes the money back. */
    DISPUTE,
    /** The bank gives it back after all. */
    DISPUTE_REVERSAL,
    PAYOUT,
    PAYOUT_CANCEL,
    PAYOUT_FAILURE;

    /** Whether money comes to the merchant by it. */
    public boolean isGain() {
        return switch (this) {
            case CHARGE, REFUND_FAILURE, DISPUTE_REVERSAL, PAYOUT_CANCEL, PAYOUT_FAILURE -> true;
            case REFUND, DISPUTE, PAYOUT -> false;
        };
    }
}
