package io.vigia.domain.velocity;

/** What became of an attempt, as counters know it; an attempt has one status at a time. */
public enum AttemptStatus {
    /** Not known yet: being decided, held or reviewed, waiting for the network, or a voucher that waits to be paid. */
    PENDING,
    /** The network approved. */
    AUTHORIZED,
    /** The network refused. */
    DECLINED,
    /** We stopped it. */
    BLOCKED,
    /** The money came; counts as authorized, too. */
    PAID,
    /** A voucher that nobody paid in time, or before the payment went another way. */
    EXPIRED
}
