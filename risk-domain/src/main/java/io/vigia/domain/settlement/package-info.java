/** The way of money from the balance to the merchant; start with {@link io.vigia.domain.settlement.Payout}. */
package io.vigia.domain.settlement;
