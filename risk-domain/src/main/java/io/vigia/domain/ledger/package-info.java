/**
 * The books of an environment: each movement of money once, as a balance transaction and as pairs of entries that leave
 * one book and reach another, so that all books together always come to nothing. Start with
 * {@link io.vigia.domain.ledger.BalanceTransaction}.
 */
package io.vigia.domain.ledger;
