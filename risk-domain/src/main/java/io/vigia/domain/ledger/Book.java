package io.vigia.domain.ledger;

/** The accounts of an environment's ledger, one of each a currency. What the merchant may claim stands above zero. */
public enum Book {
    /** The merchant's, to be paid out at any time. */
    AVAILABLE,
    /** What has reached the merchant's bank. */
    BANK,
    /** What the platform has earned. */
    FEES,
    /** On its way to the merchant's bank. */
    IN_TRANSIT,
    /** What card and cash networks owe; below zero while they do. */
    NETWORK,
    /** The merchant's, but not yet to be paid out. */
    PENDING
}
