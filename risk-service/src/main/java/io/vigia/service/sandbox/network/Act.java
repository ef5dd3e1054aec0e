package io.vigia.service.sandbox.network;

import java.time.Instant;

/**
 * Something that a simulated network is going to do.
 *
 * @param amount of money, where there is any, in minor units
 */
record Act(Kind kind, long amount, Instant dueAt) {

    /** What can be done. */
    enum Kind {
        /** The payer pays, and the network tells. */
        PAY,
        /** The payer pays, and the network's notification gets lost. */
        PAY_UNTOLD,
        /** The network tells the same once more. */
        TELL_AGAIN,
        /** The payer says no, and the network tells. */
        DECLINE,
        /** The network takes the money back, and tells. */
        REVERSE
    }
}
